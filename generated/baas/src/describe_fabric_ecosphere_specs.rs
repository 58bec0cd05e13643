// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricEcosphereSpecs`, from `baas/DescribeFabricEcosphereSpecs.md`.

use alicloud_runtime::codegen::*;

/// Lists the Fabric specifications with node counts and whether each one is enabled.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricEcosphereSpecsRequest::new();
/// let reply = client.describe_fabric_ecosphere_specs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricEcosphereSpecsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeFabricEcosphereSpecsRequest {
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
    DescribeFabricEcosphereSpecsRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeFabricEcosphereSpecsRequest {
    type Response = DescribeFabricEcosphereSpecsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricEcosphereSpecs")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFabricEcosphereSpecsRequest`].
#[non_exhaustive]
pub struct DescribeFabricEcosphereSpecsResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Vec<FabricEcosphereSpecResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeFabricEcosphereSpecsResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricEcosphereSpecResult {
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
    /// Name that the spec goes by. Example: `enterprise`.
    pub spec_name: Option<String>,
    /// Heading that the spec has for people. Example: `text`.
    pub spec_title: Option<String>,
    /// Free text that tells people about the worker. Example: `text`.
    pub worker_description: Option<String>,
    /// Number that is given for this: nums of node. Example: `3`.
    pub num_of_nodes: Option<i32>,
    /// Free text that tells people about the master. Example: `3 Master (4C8G)`.
    pub master_description: Option<String>,
}

response! {
    FabricEcosphereSpecResult {
        "Enable" => enable: value,
        "SpecName" => spec_name: value,
        "SpecTitle" => spec_title: value,
        "WorkerDescription" => worker_description: value,
        "NumOfNodes" => num_of_nodes: value,
        "MasterDescription" => master_description: value,
    }
}
