// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableAdviceService`, from `adb/DisableAdviceService.md`.

use alicloud_runtime::codegen::*;

/// Turns the suggestion service of a cluster off.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DisableAdviceServiceRequest::new()
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

/// Response to [`DisableAdviceServiceRequest`], which the documentation does not describe.
pub type DisableAdviceServiceResponse = alicloud_runtime::UndocumentedResponse;
