// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableAdviceService`, from `adb/EnableAdviceService.md`.

use alicloud_runtime::codegen::*;

/// Turns the suggestion service of a cluster on.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::EnableAdviceServiceRequest::new()
///     .db_cluster_id("...");
/// let reply = client.enable_advice_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableAdviceServiceRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl EnableAdviceServiceRequest {
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
    EnableAdviceServiceRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for EnableAdviceServiceRequest {
    type Response = EnableAdviceServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableAdviceService")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId");
}

/// Response to [`EnableAdviceServiceRequest`], which the documentation does not describe.
pub type EnableAdviceServiceResponse = alicloud_runtime::UndocumentedResponse;
