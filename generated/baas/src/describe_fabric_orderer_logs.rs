// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricOrdererLogs`, from `baas/DescribeFabricOrdererLogs.md`.

use alicloud_runtime::codegen::*;

/// Returns the last lines of an orderer's log.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricOrdererLogsRequest::new()
///     .consortium_id("...")
///     .orderer_name("...");
/// let reply = client.describe_fabric_orderer_logs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricOrdererLogsRequest {
    /// **Required.** ID of the consortium that the call is about.
    pub consortium_id: Option<String>,
    /// **Required.** Name that the orderer goes by.
    pub orderer_name: Option<String>,
    /// The lines that are concerned.
    pub lines: Option<String>,
}

impl DescribeFabricOrdererLogsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsortiumId`, which is required.
    pub fn consortium_id(mut self, value: impl Into<String>) -> Self {
        self.consortium_id = Some(value.into());
        self
    }
    /// Sets `OrdererName`, which is required.
    pub fn orderer_name(mut self, value: impl Into<String>) -> Self {
        self.orderer_name = Some(value.into());
        self
    }
    /// Sets `Lines`.
    pub fn lines(mut self, value: impl Into<String>) -> Self {
        self.lines = Some(value.into());
        self
    }
}

request! {
    DescribeFabricOrdererLogsRequest {
        "ConsortiumId" => consortium_id: query,
        "OrdererName" => orderer_name: query,
        "Lines" => lines: query,
    }
}

impl Operation for DescribeFabricOrdererLogsRequest {
    type Response = DescribeFabricOrdererLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricOrdererLogs")
        .required(&["ConsortiumId", "OrdererName"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .read_only();
}

/// Response to [`DescribeFabricOrdererLogsRequest`].
#[non_exhaustive]
pub struct DescribeFabricOrdererLogsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `508EA949-6349-4C86-B8E7-1D90669382B1`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it. Example: `Kafka.Retry.Producer.RetryMax=3`.
    pub result: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
}

response! {
    DescribeFabricOrdererLogsResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
    }
}
