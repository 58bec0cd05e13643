// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDeploymentSetSupportedInstanceTypeFamily`, from `ecs/DescribeDeploymentSetSupportedInstanceTypeFamily.md`.

use alicloud_runtime::codegen::*;

/// Lists the instance families that can go into a deployment set.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeDeploymentSetSupportedInstanceTypeFamilyRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.describe_deployment_set_supported_instance_type_family(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDeploymentSetSupportedInstanceTypeFamilyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How the deployment set spreads its instances.
    pub strategy: Option<String>,
}

impl DescribeDeploymentSetSupportedInstanceTypeFamilyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Strategy`.
    pub fn strategy(mut self, value: impl Into<String>) -> Self {
        self.strategy = Some(value.into());
        self
    }
}

request! {
    DescribeDeploymentSetSupportedInstanceTypeFamilyRequest {
        "RegionId" => region_id: query,
        "Strategy" => strategy: query,
    }
}

impl Operation for DescribeDeploymentSetSupportedInstanceTypeFamilyRequest {
    type Response = DescribeDeploymentSetSupportedInstanceTypeFamilyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeDeploymentSetSupportedInstanceTypeFamily",
        )
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDeploymentSetSupportedInstanceTypeFamilyRequest`].
#[non_exhaustive]
pub struct DescribeDeploymentSetSupportedInstanceTypeFamilyResponse {
    /// Instance families that can be put into a deployment set, separated by commas. Example: `text`.
    pub instance_type_families: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B7DB-A3DC7DE1C52E`.
    pub request_id: Option<String>,
}

response! {
    DescribeDeploymentSetSupportedInstanceTypeFamilyResponse {
        "InstanceTypeFamilies" => instance_type_families: value,
        "RequestId" => request_id: value,
    }
}
