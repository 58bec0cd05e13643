// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSecurityGroup`, from `ecs/CreateSecurityGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskTag, SecurityGroupType};

/// Creates a security group, a virtual firewall for instances. Traffic from outside the group must
/// be let in by rules.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateSecurityGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .description("for_demo");
/// let reply = client.create_security_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSecurityGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `FinanceDept`.
    pub description: Option<String>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-resourcegrouid`.
    pub resource_group_id: Option<String>,
    /// Display name of the security group. Length: 2 to 128. Example: `FinanceJoshua`.
    pub security_group_name: Option<String>,
    /// Whether the security group is a basic or an advanced one. Example: `enterprise`.
    pub security_group_type: Option<Open<SecurityGroupType>>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<DiskTag>,
    /// VPC that the security group belongs to. Needed unless the group is for the classic network.
    /// Example: `vpc-vpcid1`.
    pub vpc_id: Option<String>,
    /// Whether a cloud service or a distributor manages the resource on the account's behalf.
    pub service_managed: Option<bool>,
}

impl CreateSecurityGroupRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupName`.
    pub fn security_group_name(mut self, value: impl Into<String>) -> Self {
        self.security_group_name = Some(value.into());
        self
    }
    /// Sets `SecurityGroupType`.
    pub fn security_group_type(
        mut self,
        value: impl Into<Open<SecurityGroupType>>,
    ) -> Self {
        self.security_group_type = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<DiskTag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `ServiceManaged`.
    #[inline]
    pub fn service_managed(mut self, value: bool) -> Self {
        self.service_managed = Some(value);
        self
    }
}

request! {
    CreateSecurityGroupRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Description" => description: query,
        "ResourceGroupId" => resource_group_id: query,
        "SecurityGroupName" => security_group_name: query,
        "SecurityGroupType" => security_group_type: query,
        "Tag" => tag: query,
        "VpcId" => vpc_id: query,
        "ServiceManaged" => service_managed: query,
    }
}

impl Operation for CreateSecurityGroupRequest {
    type Response = CreateSecurityGroupResponse;
    type Error = CreateSecurityGroupError;
    const INFO: OperationInfo = super::operation("CreateSecurityGroup")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateSecurityGroupError] = &[
        CreateSecurityGroupError::InvalidDescriptionMalformed,
        CreateSecurityGroupError::QuotaExceedSecurityGroup,
        CreateSecurityGroupError::InvalidVpcIdNotFound,
        CreateSecurityGroupError::InvalidSecurityGroupNameMalformed,
        CreateSecurityGroupError::InvalidSecurityGroupDiscriptionMalformed,
        CreateSecurityGroupError::InternalError,
        CreateSecurityGroupError::IncorrectVpcStatus,
        CreateSecurityGroupError::InvalidTagKeyMalformed,
        CreateSecurityGroupError::InvalidTagValueMalformed,
        CreateSecurityGroupError::InvalidResourceGroupNotFound,
        CreateSecurityGroupError::DuplicateTagKey,
        CreateSecurityGroupError::IdempotentProcessing,
        CreateSecurityGroupError::InvalidParamsGroupType,
        CreateSecurityGroupError::InvalidParamsVpcIdGroupType,
        CreateSecurityGroupError::QuotaExceedTags,
        CreateSecurityGroupError::InvalidOperationResourceManagedByCloudProduct,
        CreateSecurityGroupError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`CreateSecurityGroupRequest`].
#[non_exhaustive]
pub struct CreateSecurityGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of a security group, as [`CreateSecurityGroup`](super::Client::create_security_group) or
    /// [`DescribeSecurityGroups`](super::Client::describe_security_groups) returned it.
    /// Example: `sg-F876FF7**`.
    pub security_group_id: Option<String>,
}

response! {
    CreateSecurityGroupResponse {
        "RequestId" => request_id: value,
        "SecurityGroupId" => security_group_id: value,
    }
}

/// Errors that the documentation of [`CreateSecurityGroupRequest`] names.
///
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`QuotaExceedSecurityGroup`](super::DocumentedError::QuotaExceedSecurityGroup)
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound), here with HTTP status 403
/// - [`InvalidSecurityGroupNameMalformed`](super::DocumentedError::InvalidSecurityGroupNameMalformed)
/// - [`InvalidSecurityGroupDiscriptionMalformed`](super::DocumentedError::InvalidSecurityGroupDiscriptionMalformed)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`IncorrectVpcStatus`](super::DocumentedError::IncorrectVpcStatus)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`IdempotentProcessing`](super::DocumentedError::IdempotentProcessing)
/// - [`InvalidParamsGroupType`](super::DocumentedError::InvalidParamsGroupType)
/// - [`InvalidParamsVpcIdGroupType`](super::DocumentedError::InvalidParamsVpcIdGroupType)
/// - [`QuotaExceedTags`](super::DocumentedError::QuotaExceedTags)
/// - [`InvalidOperationResourceManagedByCloudProduct`](super::DocumentedError::InvalidOperationResourceManagedByCloudProduct)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type CreateSecurityGroupError = super::DocumentedError;
