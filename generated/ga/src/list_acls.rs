// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAcls`, from `ga/ListAcls.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclStatus, Tag};

/// Lists access control lists, filtered by ID, name, resource group, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::list_acls::AclStatus;
///
/// let request = alicloud_ga::ListAclsRequest::new()
///     .region_id("cn-hangzhou")
///     .client_token("02fb3da4****")
///     .acl_name("test-acl")
///     .max_results(50);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_acls(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .list_acls(request)
///     .wait()
///     .until(AclStatus::Available)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAclsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4****`.
    pub client_token: Option<String>,
    /// IDs of the ACLs to work on or to narrow the list down to.
    /// Items: at most 10. Example: `nacl-hp34s2h0xx1ht4nwo****`.
    pub acl_ids: Vec<String>,
    /// Name that the ACL goes by. Length: 2 to 128. Example: `test-acl`.
    pub acl_name: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `caeba0bbb2be03f84eb48b699f0a****`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 50. Default: `20`. Example: `50`.
    pub max_results: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl ListAclsRequest {
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
    /// Sets `AclIds`.
    pub fn acl_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.acl_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AclName`.
    pub fn acl_name(mut self, value: impl Into<String>) -> Self {
        self.acl_name = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
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
    ListAclsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AclIds" => acl_ids: query,
        "AclName" => acl_name: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for ListAclsRequest {
    type Response = ListAclsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAcls")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

impl Paginated for ListAclsRequest {
    type Item = GaAcls;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.acls)
    }
}

impl Stateful for ListAclsRequest {
    type State = AclStatus;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.acl_ids)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .acls
                .iter()
                .map(|v| (
                    v.acl_id.as_deref(),
                    v.acl_status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`ListAclsRequest`].
#[non_exhaustive]
pub struct ListAclsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `64ADAB1E-0B7F-4FD8-A404-3BECC0E9CCFF`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `FFmyTO70t****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Range: 1 to 100. Default: `20`. Example: `5`.
    pub max_results: Option<i32>,
    /// The ACLs that were found or are concerned, one entry each.
    pub acls: Vec<GaAcls>,
}

response! {
    ListAclsResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "Acls" => acls: list(""),
    }
}

/// The ACLs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct GaAcls {
    /// Access control list, by its ID, whose entries decide which addresses get through.
    /// Example: `nacl-hp34s2h0xx1ht4nwo****`.
    pub acl_id: Option<String>,
    /// Name that the ACL goes by. Example: `test-acl`.
    pub acl_name: Option<String>,
    /// Which version of the address IP address is meant. Example: `IPv4`.
    pub address_ip_version: Option<String>,
    /// Whether the access control list is applied. Example: `Available`.
    pub acl_status: Option<Open<AclStatus>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek2lgw4evw****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tags: Vec<Tag>,
}

response! {
    GaAcls {
        "AclId" => acl_id: value,
        "AclName" => acl_name: value,
        "AddressIPVersion" => address_ip_version: value,
        "AclStatus" => acl_status: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
    }
}
