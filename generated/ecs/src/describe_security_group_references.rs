// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecurityGroupReferences`, from `ecs/DescribeSecurityGroupReferences.md`.

use alicloud_runtime::codegen::*;

/// Tells which other security groups have rules that refer to a group; as long as any do, the group
/// cannot be deleted.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeSecurityGroupReferencesRequest::new()
///     .region_id("cn-hangzhou")
///     .security_group_id(["sg-bp14vtedjtobkvi****"]);
/// let reply = client.describe_security_group_references(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecurityGroupReferencesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Security groups whose references are asked for.
    /// Items: at most 10. Example: `sg-bp14vtedjtobkvi****`.
    pub security_group_id: Vec<String>,
    /// Login name of the account that the resource belongs to. Example: `ECSforCloud@Alibaba.com`.
    pub owner_account: Option<String>,
}

impl DescribeSecurityGroupReferencesRequest {
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
    /// Sets `SecurityGroupId`, which is required.
    pub fn security_group_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
}

request! {
    DescribeSecurityGroupReferencesRequest {
        "RegionId" => region_id: query,
        "SecurityGroupId" => security_group_id: query,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for DescribeSecurityGroupReferencesRequest {
    type Response = DescribeSecurityGroupReferencesResponse;
    type Error = DescribeSecurityGroupReferencesError;
    const INFO: OperationInfo = super::operation("DescribeSecurityGroupReferences")
        .required(&["RegionId", "SecurityGroupId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSecurityGroupReferencesError] = &[
        DescribeSecurityGroupReferencesError::InvalidSecurityGroupIdMalformed,
        DescribeSecurityGroupReferencesError::InvalidSecurityGroupIdNotFound,
        DescribeSecurityGroupReferencesError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`DescribeSecurityGroupReferencesRequest`].
#[non_exhaustive]
pub struct DescribeSecurityGroupReferencesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Security groups asked for that are named in rules of other groups.
    pub security_group_references: Vec<SecurityGroupReference>,
}

response! {
    DescribeSecurityGroupReferencesResponse {
        "RequestId" => request_id: value,
        "SecurityGroupReferences" => security_group_references: list("SecurityGroupReference"),
    }
}

/// Security groups asked for that are named in rules of other groups.
#[non_exhaustive]
pub struct SecurityGroupReference {
    /// Security groups that have a rule naming this one.
    pub referencing_security_groups: Vec<ReferencingSecurityGroup>,
    /// ID of a security group, as [`CreateSecurityGroup`](super::Client::create_security_group) or
    /// [`DescribeSecurityGroups`](super::Client::describe_security_groups) returned it.
    /// Example: `sg-bp67acfmxazb4p****`.
    pub security_group_id: Option<String>,
}

response! {
    SecurityGroupReference {
        "ReferencingSecurityGroups" => referencing_security_groups: list("ReferencingSecurityGroup"),
        "SecurityGroupId" => security_group_id: value,
    }
}

/// Security groups that have a rule naming this one.
#[non_exhaustive]
pub struct ReferencingSecurityGroup {
    /// ID of the account that owns the security group. Example: `1234567890`.
    pub ali_uid: Option<String>,
    /// ID of a security group, as [`CreateSecurityGroup`](super::Client::create_security_group) or
    /// [`DescribeSecurityGroups`](super::Client::describe_security_groups) returned it.
    /// Example: `sg-bp67acfmxazb4j****`.
    pub security_group_id: Option<String>,
}

response! {
    ReferencingSecurityGroup {
        "AliUid" => ali_uid: value,
        "SecurityGroupId" => security_group_id: value,
    }
}

/// Errors that the documentation of [`DescribeSecurityGroupReferencesRequest`] names.
///
/// - [`InvalidSecurityGroupIdMalformed`](super::DocumentedError::InvalidSecurityGroupIdMalformed): Name at least one security group and at most ten.
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeSecurityGroupReferencesError = super::DocumentedError;
