// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableAdviceService`, from `adb_2019_03_15/DisableAdviceService.md`.

use alicloud_runtime::codegen::*;

/// Turns the optimization advice service of a cluster off.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DisableAdviceServiceRequest::new()
///     .db_cluster_id("...");
/// let reply = client.disable_advice_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableAdviceServiceRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DisableAdviceServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DisableAdviceServiceRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DisableAdviceServiceRequest {
    type Response = DisableAdviceServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DisableAdviceService")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId");
}

/// Response to [`DisableAdviceServiceRequest`].
#[non_exhaustive]
pub struct DisableAdviceServiceResponse {
    /// Text for people that explains the code or the event beside it. Example: `Success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `57EC6CCA-A582-572C-A33D-F61845CBC03C`.
    pub request_id: Option<String>,
}

response! {
    DisableAdviceServiceResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}
