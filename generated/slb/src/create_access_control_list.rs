// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAccessControlList`, from `slb/CreateAccessControlList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates an empty access control list; add entries and then give it to listeners.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::CreateAccessControlListRequest::new()
///     .acl_name("rule1")
///     .region_id("cn-hangzhou");
/// let reply = client.create_access_control_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAccessControlListRequest {
    /// **Required.** Label for the access control list that people recognize it by; unique within the
    /// region. Length: 1 to 80. Example: `rule1`.
    pub acl_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the load balancer, or the list for it, works with IPv4 or with IPv6. Example: `ipv4`.
    pub address_ip_version: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-atstuj3rt******`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl CreateAccessControlListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclName`, which is required.
    pub fn acl_name(mut self, value: impl Into<String>) -> Self {
        self.acl_name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AddressIPVersion`.
    pub fn address_ip_version(mut self, value: impl Into<String>) -> Self {
        self.address_ip_version = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateAccessControlListRequest {
        "AclName" => acl_name: query,
        "RegionId" => region_id: query,
        "AddressIPVersion" => address_ip_version: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateAccessControlListRequest {
    type Response = CreateAccessControlListResponse;
    type Error = CreateAccessControlListError;
    const INFO: OperationInfo = super::operation("CreateAccessControlList")
        .required(&["AclName", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [CreateAccessControlListError] = &[
        CreateAccessControlListError::InvalidActionRegionNotSupport,
        CreateAccessControlListError::AclNumberOverLimit,
        CreateAccessControlListError::InvalidResourceGroupIdNotFound,
        CreateAccessControlListError::ResourceInConfiguringAcl,
        CreateAccessControlListError::InvalidParamTagValue,
        CreateAccessControlListError::InvalidParamTagKey,
        CreateAccessControlListError::SizeLimitExceededTag,
        CreateAccessControlListError::MissingParamTagKey,
    ];
}

/// Response to [`CreateAccessControlListRequest`].
#[non_exhaustive]
pub struct CreateAccessControlListResponse {
    /// Access control list, by its ID. Example: `acl-rj9xpxzcwxrukois*******`.
    pub acl_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `988CB45E-1643-48C0-87B4-928DDF77EA49`.
    pub request_id: Option<String>,
}

response! {
    CreateAccessControlListResponse {
        "AclId" => acl_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateAccessControlListRequest`] names.
///
/// - [`InvalidActionRegionNotSupport`](super::DocumentedError::InvalidActionRegionNotSupport)
/// - [`AclNumberOverLimit`](super::DocumentedError::AclNumberOverLimit)
/// - [`InvalidResourceGroupIdNotFound`](super::DocumentedError::InvalidResourceGroupIdNotFound)
/// - [`ResourceInConfiguringAcl`](super::DocumentedError::ResourceInConfiguringAcl)
/// - [`InvalidParamTagValue`](super::DocumentedError::InvalidParamTagValue)
/// - [`InvalidParamTagKey`](super::DocumentedError::InvalidParamTagKey)
/// - [`SizeLimitExceededTag`](super::DocumentedError::SizeLimitExceededTag)
/// - [`MissingParamTagKey`](super::DocumentedError::MissingParamTagKey)
pub type CreateAccessControlListError = super::DocumentedError;
