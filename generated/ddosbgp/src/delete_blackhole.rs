// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBlackhole`, from `ddosbgp/DeleteBlackhole.md`.

use alicloud_runtime::codegen::*;

/// Brings a protected IP address out of blackhole routing, so that traffic reaches it again.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::DeleteBlackholeRequest::new()
///     .instance_id("ddosbgp-cn-xxx")
///     .ip("1.1.1.1");
/// let reply = client.delete_blackhole(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBlackholeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddosbgp-cn-xxx`.
    pub instance_id: Option<String>,
    /// **Required.** IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteBlackholeRequest {
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
    /// Sets `Ip`, which is required.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteBlackholeRequest {
        "InstanceId" => instance_id: query,
        "Ip" => ip: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteBlackholeRequest {
    type Response = DeleteBlackholeResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteBlackhole")
        .required(&["InstanceId", "Ip"])
        .region("RegionId");
}

/// Response to [`DeleteBlackholeRequest`].
pub type DeleteBlackholeResponse = alicloud_runtime::EmptyResponse;
