// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIp`, from `ddosbgp/DeleteIp.md`.

use alicloud_runtime::codegen::*;

/// Takes IP addresses out of an Anti-DDoS Origin instance, which no longer protects them.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::DeleteIpRequest::new()
///     .instance_id("ddosbgp-cn-xxx")
///     .ip_list("1.1.1.1,2.2.2.2");
/// let reply = client.delete_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteIpRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddosbgp-cn-xxx`.
    pub instance_id: Option<String>,
    /// **Required.** Items of the kind IP address to work on or to narrow the list down to.
    /// Example: `1.1.1.1,2.2.2.2`.
    pub ip_list: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteIpRequest {
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
    /// Sets `IpList`, which is required.
    pub fn ip_list(mut self, value: impl Into<String>) -> Self {
        self.ip_list = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
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
    DeleteIpRequest {
        "InstanceId" => instance_id: query,
        "IpList" => ip_list: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteIpRequest {
    type Response = DeleteIpResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteIp")
        .required(&["InstanceId", "IpList"])
        .region("RegionId");
}

/// Response to [`DeleteIpRequest`].
pub type DeleteIpResponse = alicloud_runtime::EmptyResponse;
