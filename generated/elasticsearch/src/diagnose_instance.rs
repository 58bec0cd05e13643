// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DiagnoseInstance`, from `elasticsearch/DiagnoseInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiagnoseReportState};

/// Starts a diagnosis of a cluster at once.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DiagnoseInstanceRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****");
/// let reply = client.diagnose_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DiagnoseInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// Language of texts, or in which code is written. Example: `en`.
    pub lang: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `ALL`.
    pub type_: Option<Open<InstanceType>>,
    /// The indices to work on or to narrow the list down to. Example: `["library"]`.
    pub indices: Vec<String>,
    /// The diagnose items to work on or to narrow the list down to.
    /// Example: `["ClusterBulkRejectDiagnostic",...]`.
    pub diagnose_items: Vec<String>,
}

impl DiagnoseInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `indices`.
    pub fn indices(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.indices = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `diagnoseItems`.
    pub fn diagnose_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.diagnose_items = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DiagnoseInstanceRequest {
        "InstanceId" => instance_id: path,
        "lang" => lang: query,
        "ClientToken" => client_token: query,
        "type" => type_: body,
        "indices" => indices: body,
        "diagnoseItems" => diagnose_items: body,
    }
}

impl Operation for DiagnoseInstanceRequest {
    type Response = DiagnoseInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DiagnoseInstance")
        .roa("POST", "/openapi/diagnosis/instances/{InstanceId}/actions/diagnose")
        .required(&["InstanceId"])
        .idempotency_token("ClientToken");
}

/// Response to [`DiagnoseInstanceRequest`].
#[non_exhaustive]
pub struct DiagnoseInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D***`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<InstanceResult>,
}

response! {
    DiagnoseInstanceResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct InstanceResult {
    /// When the item was created. Example: `1535745731000`.
    pub create_time: Option<i64>,
    /// The diagnose items that were found or are concerned, one entry each.
    pub diagnose_items: Vec<DiagnoseItems>,
    /// ID of the instance that the item belongs to or stands for. Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// ID of the report that the item belongs to or stands for.
    /// Example: `trigger__2020-08-17T17:09:02`.
    pub report_id: Option<String>,
    /// State that the item is in, or that is asked for. Example: `RUNNING`.
    pub state: Option<Open<DiagnoseReportState>>,
}

response! {
    InstanceResult {
        "createTime" => create_time: value,
        "diagnoseItems" => diagnose_items: list(""),
        "instanceId" => instance_id: value,
        "reportId" => report_id: value,
        "state" => state: value,
    }
}

/// The diagnose items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DiagnoseItems {
    /// Check that was made.
    pub item: Option<String>,
}

response! {
    DiagnoseItems {
        "item" => item: value,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum InstanceType {
        /// Every index.
        All = "ALL",
        /// Chosen indexes.
        Select = "SELECT",
    }
}
