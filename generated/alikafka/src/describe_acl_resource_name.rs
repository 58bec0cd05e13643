// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAclResourceName`, from `alikafka/DescribeAclResourceName.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclResourceType};

/// Lists the names of resources for which access rules of a kind exist.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::DescribeAclResourceNameRequest::new()
///     .instance_id("...")
///     .acl_resource_type("...")
///     .acl_resource_pattern_type("...");
/// let reply = client.describe_acl_resource_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAclResourceNameRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** What the permission is on: a `Topic`, a `Group`, the `Cluster`, or a
    /// `TransactionalId`.
    pub acl_resource_type: Option<Open<AclResourceType>>,
    /// **Required.** Which kind of ACL resource pattern it is or is to be.
    pub acl_resource_pattern_type: Option<String>,
}

impl DescribeAclResourceNameRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `AclResourceType`, which is required.
    pub fn acl_resource_type(mut self, value: impl Into<Open<AclResourceType>>) -> Self {
        self.acl_resource_type = Some(value.into());
        self
    }
    /// Sets `AclResourcePatternType`, which is required.
    pub fn acl_resource_pattern_type(mut self, value: impl Into<String>) -> Self {
        self.acl_resource_pattern_type = Some(value.into());
        self
    }
}

request! {
    DescribeAclResourceNameRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "AclResourceType" => acl_resource_type: query,
        "AclResourcePatternType" => acl_resource_pattern_type: query,
    }
}

impl Operation for DescribeAclResourceNameRequest {
    type Response = DescribeAclResourceNameResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAclResourceName")
        .required(
            &["RegionId", "InstanceId", "AclResourceType", "AclResourcePatternType"],
        )
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAclResourceNameRequest`], which the documentation does not describe.
pub type DescribeAclResourceNameResponse = alicloud_runtime::UndocumentedResponse;
