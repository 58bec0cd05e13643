// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CompletePhysicalConnectionLOA`, from `vpc/CompletePhysicalConnectionLOA.md`.

use alicloud_runtime::codegen::*;

/// Reports that the construction work of a leased line is finished, along with the carrier's line
/// code and the label of the cable.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CompletePhysicalConnectionLOARequest::new()
///     .instance_id("pc-bp10tvlhnwkwxxxxxxxxxx")
///     .line_code("aaa111")
///     .line_label("bbb222")
///     .region_id("cn-hangzhou");
/// let reply = client.complete_physical_connection_loa(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CompletePhysicalConnectionLOARequest {
    /// **Required.** Leased line whose construction work is done.
    /// Example: `pc-bp10tvlhnwkwxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// **Required.** Code of the line, given by its carrier. Example: `aaa111`.
    pub line_code: Option<String>,
    /// **Required.** Label on the cable inside the building. Example: `bbb222`.
    pub line_label: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `F8983C74-E068-4509-B442-89xxxxxC8F43B`.
    pub client_token: Option<String>,
}

impl CompletePhysicalConnectionLOARequest {
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
    /// Sets `LineCode`, which is required.
    pub fn line_code(mut self, value: impl Into<String>) -> Self {
        self.line_code = Some(value.into());
        self
    }
    /// Sets `LineLabel`, which is required.
    pub fn line_label(mut self, value: impl Into<String>) -> Self {
        self.line_label = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CompletePhysicalConnectionLOARequest {
        "InstanceId" => instance_id: query,
        "LineCode" => line_code: query,
        "LineLabel" => line_label: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CompletePhysicalConnectionLOARequest {
    type Response = CompletePhysicalConnectionLOAResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CompletePhysicalConnectionLOA")
        .required(&["InstanceId", "LineCode", "LineLabel", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`CompletePhysicalConnectionLOARequest`] is answered with.
pub type CompletePhysicalConnectionLOAResponse = alicloud_runtime::EmptyResponse;
