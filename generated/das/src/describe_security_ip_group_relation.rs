// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecurityIPGroupRelation`, from `das/DescribeSecurityIPGroupRelation.md`.

use alicloud_runtime::codegen::*;

/// Lists the global IP whitelist templates that a database instance uses.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DescribeSecurityIPGroupRelationRequest::new()
///     .region_name("...")
///     .instance_id("...");
/// let reply = client.describe_security_ip_group_relation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecurityIPGroupRelationRequest {
    /// **Required.** Name that the region goes by.
    pub region_name: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DescribeSecurityIPGroupRelationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionName`, which is required.
    pub fn region_name(mut self, value: impl Into<String>) -> Self {
        self.region_name = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeSecurityIPGroupRelationRequest {
        "RegionName" => region_name: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeSecurityIPGroupRelationRequest {
    type Response = DescribeSecurityIPGroupRelationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSecurityIPGroupRelation")
        .required(&["RegionName", "InstanceId"])
        .read_only();
}

/// Response to [`DescribeSecurityIPGroupRelationRequest`], which the documentation does not describe.
pub type DescribeSecurityIPGroupRelationResponse = alicloud_runtime::UndocumentedResponse;
