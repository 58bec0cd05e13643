// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigInstanceSecurityGroups`, from `yundun-bastionhost/ConfigInstanceSecurityGroups.md`.

use alicloud_runtime::codegen::*;

/// Sets the security groups of a bastion host instance.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ConfigInstanceSecurityGroupsRequest::new()
///     .instance_id("...")
///     .authorized_security_groups(["..."]);
/// let reply = client.config_instance_security_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigInstanceSecurityGroupsRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** The authorized security groups to work on or to narrow the list down to.
    /// Items: at most 100.
    pub authorized_security_groups: Vec<String>,
}

impl ConfigInstanceSecurityGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AuthorizedSecurityGroups`, which is required.
    pub fn authorized_security_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.authorized_security_groups = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ConfigInstanceSecurityGroupsRequest {
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "AuthorizedSecurityGroups" => authorized_security_groups: query,
    }
}

impl Operation for ConfigInstanceSecurityGroupsRequest {
    type Response = ConfigInstanceSecurityGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConfigInstanceSecurityGroups")
        .required(&["InstanceId", "AuthorizedSecurityGroups"])
        .region("RegionId");
}

/// Response to [`ConfigInstanceSecurityGroupsRequest`].
#[non_exhaustive]
pub struct ConfigInstanceSecurityGroupsResponse {
    /// ID of the instance, by which other calls name it. Example: `bastionhost-cn-78v1gh****`.
    pub instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ECCC399-4D35-48A7-8379-5C6180E66235`.
    pub request_id: Option<String>,
}

response! {
    ConfigInstanceSecurityGroupsResponse {
        "InstanceId" => instance_id: value,
        "RequestId" => request_id: value,
    }
}
