// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAcl`, from `ga/CreateAcl.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclEntry, Tag};

/// Creates an access control list for IPv4 or IPv6, with or without entries.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::CreateAclRequest::new()
///     .region_id("cn-hangzhou")
///     .acl_name("test-acl")
///     .address_ip_version("IPv4/IPv6")
///     .client_token("5A2CFF0E-5718-45B5-9D4D-70B3FF3898")
///     .dry_run(true);
/// let reply = client.create_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAclRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the ACL goes by. Length: 2 to 128. Example: `test-acl`.
    pub acl_name: Option<String>,
    /// **Required.** Which version of the address IP address is meant. Example: `IPv4`.
    pub address_ip_version: Option<Open<AddressIPVersion>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF3898`.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `true`.
    pub dry_run: Option<bool>,
    /// Entries of the ACL, one each. Items: at most 50.
    pub acl_entries: Vec<AclEntry>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl CreateAclRequest {
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
    /// Sets `AclName`.
    pub fn acl_name(mut self, value: impl Into<String>) -> Self {
        self.acl_name = Some(value.into());
        self
    }
    /// Sets `AddressIPVersion`, which is required.
    pub fn address_ip_version(
        mut self,
        value: impl Into<Open<AddressIPVersion>>,
    ) -> Self {
        self.address_ip_version = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `AclEntries`.
    pub fn acl_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<AclEntry>>,
    ) -> Self {
        self.acl_entries = value.into_iter().map(Into::into).collect();
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
    CreateAclRequest {
        "RegionId" => region_id: query,
        "AclName" => acl_name: query,
        "AddressIPVersion" => address_ip_version: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "AclEntries" => acl_entries: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateAclRequest {
    type Response = CreateAclResponse;
    type Error = CreateAclError;
    const INFO: OperationInfo = super::operation("CreateAcl")
        .required(&["RegionId", "AddressIPVersion"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateAclError] = &[
        CreateAclError::IsExistAclEntriesIsExist,
        CreateAclError::QuotaExceededAclEntries,
    ];
}

/// Response to [`CreateAclRequest`].
#[non_exhaustive]
pub struct CreateAclResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// Access control list, by its ID, whose entries decide which addresses get through.
    /// Example: `nacl-hp34s2h0xx1ht4nwo****`.
    pub acl_id: Option<String>,
}

response! {
    CreateAclResponse {
        "RequestId" => request_id: value,
        "AclId" => acl_id: value,
    }
}

values! {
    /// Which version of the address IP address is meant.
    pub enum AddressIPVersion {
        /// IPv4 addresses.
        IPv4 = "IPv4",
        /// IPv6 addresses.
        IPv6 = "IPv6",
    }
}

/// Errors that the documentation of [`CreateAclRequest`] names.
///
/// - [`IsExistAclEntriesIsExist`](super::DocumentedError::IsExistAclEntriesIsExist)
/// - [`QuotaExceededAclEntries`](super::DocumentedError::QuotaExceededAclEntries)
pub type CreateAclError = super::DocumentedError;
