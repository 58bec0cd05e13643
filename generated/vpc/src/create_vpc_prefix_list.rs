// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVpcPrefixList`, from `vpc/CreateVpcPrefixList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PrefixListEntry, Tag};

/// Creates a prefix list of CIDR blocks, with a maximum number of entries.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateVpcPrefixListRequest::new();
/// let reply = client.create_vpc_prefix_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVpcPrefixListRequest {
    /// Name by which people tell the prefix list from others.
    pub prefix_list_name: Option<String>,
    /// Free text that tells people about the prefix list.
    pub prefix_list_description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// How many address ranges the prefix list may hold.
    pub max_entries: Option<i32>,
    /// Address ranges that the new prefix list holds, one entry each. Items: at most 50.
    pub prefix_list_entries: Vec<PrefixListEntry>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether addresses of version 4 or of version 6 are meant.
    pub ip_version: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl CreateVpcPrefixListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PrefixListName`.
    pub fn prefix_list_name(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_name = Some(value.into());
        self
    }
    /// Sets `PrefixListDescription`.
    pub fn prefix_list_description(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_description = Some(value.into());
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
    /// Sets `MaxEntries`.
    #[inline]
    pub fn max_entries(mut self, value: i32) -> Self {
        self.max_entries = Some(value);
        self
    }
    /// Sets `PrefixListEntries`.
    pub fn prefix_list_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<PrefixListEntry>>,
    ) -> Self {
        self.prefix_list_entries = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateVpcPrefixListRequest {
        "PrefixListName" => prefix_list_name: query,
        "PrefixListDescription" => prefix_list_description: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "MaxEntries" => max_entries: query,
        "PrefixListEntries" => prefix_list_entries: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "IpVersion" => ip_version: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateVpcPrefixListRequest {
    type Response = CreateVpcPrefixListResponse;
    type Error = CreateVpcPrefixListError;
    const INFO: OperationInfo = super::operation("CreateVpcPrefixList")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateVpcPrefixListError] = &[
        CreateVpcPrefixListError::UnsupportedFeatureIpVersion,
        CreateVpcPrefixListError::QuotaExceededPrefixListCidrCount,
        CreateVpcPrefixListError::OperationFailedCidrCountExceedMaxCount,
        CreateVpcPrefixListError::IllegalParamCidrBlock,
        CreateVpcPrefixListError::IllegalParamCidrName,
        CreateVpcPrefixListError::DuplicatedParamCidrBlock,
        CreateVpcPrefixListError::QuotaExceededPrefixListCount,
    ];
}

/// Response to [`CreateVpcPrefixListRequest`].
#[non_exhaustive]
pub struct CreateVpcPrefixListResponse {
    /// Prefix list, as [`CreateVpcPrefixList`](super::Client::create_vpc_prefix_list) returned its ID.
    /// Example: `pl-0b700s2ee3***`.
    pub prefix_list_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B45`.
    pub request_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
}

response! {
    CreateVpcPrefixListResponse {
        "PrefixListId" => prefix_list_id: value,
        "RequestId" => request_id: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`CreateVpcPrefixListRequest`] names.
///
/// - [`UnsupportedFeatureIpVersion`](super::DocumentedError::UnsupportedFeatureIpVersion)
/// - [`QuotaExceededPrefixListCidrCount`](super::DocumentedError::QuotaExceededPrefixListCidrCount)
/// - [`OperationFailedCidrCountExceedMaxCount`](super::DocumentedError::OperationFailedCidrCountExceedMaxCount)
/// - [`IllegalParamCidrBlock`](super::DocumentedError::IllegalParamCidrBlock)
/// - [`IllegalParamCidrName`](super::DocumentedError::IllegalParamCidrName)
/// - [`DuplicatedParamCidrBlock`](super::DocumentedError::DuplicatedParamCidrBlock)
/// - [`QuotaExceededPrefixListCount`](super::DocumentedError::QuotaExceededPrefixListCount)
pub type CreateVpcPrefixListError = super::DocumentedError;
