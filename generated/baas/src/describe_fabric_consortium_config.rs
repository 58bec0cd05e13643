// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricConsortiumConfig`, from `baas/DescribeFabricConsortiumConfig.md`.

use alicloud_runtime::codegen::*;

/// Lists the parameter values that are valid when you create a Fabric consortium.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricConsortiumConfigRequest::new();
/// let reply = client.describe_fabric_consortium_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricConsortiumConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeFabricConsortiumConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeFabricConsortiumConfigRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeFabricConsortiumConfigRequest {
    type Response = DescribeFabricConsortiumConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricConsortiumConfig")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFabricConsortiumConfigRequest`].
#[non_exhaustive]
pub struct DescribeFabricConsortiumConfigResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<FabricConsortiumConfigResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeFabricConsortiumConfigResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricConsortiumConfigResult {
    /// What is done about the channel, as rules. Example: `[ "Any" ]`.
    pub channel_policy: Vec<String>,
    /// Which kind of orderer it is or is to be. Example: `[ "Solo", "Kafka" ]`.
    pub orderer_type: Vec<String>,
}

response! {
    FabricConsortiumConfigResult {
        "ChannelPolicy" => channel_policy: list(""),
        "OrdererType" => orderer_type: list(""),
    }
}
