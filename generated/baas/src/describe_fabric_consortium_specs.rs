// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricConsortiumSpecs`, from `baas/DescribeFabricConsortiumSpecs.md`.

use alicloud_runtime::codegen::*;

/// Lists the specifications in which Fabric consortiums are offered.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricConsortiumSpecsRequest::new();
/// let reply = client.describe_fabric_consortium_specs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricConsortiumSpecsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeFabricConsortiumSpecsRequest {
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
    DescribeFabricConsortiumSpecsRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeFabricConsortiumSpecsRequest {
    type Response = DescribeFabricConsortiumSpecsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricConsortiumSpecs")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFabricConsortiumSpecsRequest`].
#[non_exhaustive]
pub struct DescribeFabricConsortiumSpecsResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Vec<FabricConsortiumSpecResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeFabricConsortiumSpecsResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricConsortiumSpecResult {
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
    /// Name that the spec goes by. Example: `basic`.
    pub spec_name: Option<String>,
    /// Heading that the spec has for people. Example: `text`.
    pub spec_title: Option<String>,
}

response! {
    FabricConsortiumSpecResult {
        "Enable" => enable: value,
        "SpecName" => spec_name: value,
        "SpecTitle" => spec_title: value,
    }
}
