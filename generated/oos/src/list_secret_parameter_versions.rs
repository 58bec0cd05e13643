// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSecretParameterVersions`, from `oos/ListSecretParameterVersions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ParameterVersion};

/// Lists the versions of an encrypted parameter, on request with decrypted values.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ListSecretParameterVersionsRequest::new()
///     .name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_secret_parameter_versions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSecretParameterVersionsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// How many items to return at most in one call. Range: 10 to 100.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Which kind of share it is or is to be.
    pub share_type: Option<String>,
    /// Whether the value comes back in readable form.
    pub with_decryption: Option<bool>,
}

impl ListSecretParameterVersionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `ShareType`.
    pub fn share_type(mut self, value: impl Into<String>) -> Self {
        self.share_type = Some(value.into());
        self
    }
    /// Sets `WithDecryption`.
    #[inline]
    pub fn with_decryption(mut self, value: bool) -> Self {
        self.with_decryption = Some(value);
        self
    }
}

request! {
    ListSecretParameterVersionsRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "ShareType" => share_type: query,
        "WithDecryption" => with_decryption: query,
    }
}

impl Operation for ListSecretParameterVersionsRequest {
    type Response = ListSecretParameterVersionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSecretParameterVersions")
        .required(&["Name"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListSecretParameterVersionsRequest {
    type Item = ParameterVersion;
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
        Some(&mut response.parameter_versions)
    }
}

/// Response to [`ListSecretParameterVersionsRequest`].
#[non_exhaustive]
pub struct ListSecretParameterVersionsResponse {
    /// Kind of the item, out of those that the service tells apart. Example: `Secret`.
    pub type_: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `MTRBMDc0NjAtRUJFNy00N0NBLTk3NTctMTJDQzQ3NjFENDdB`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DBA6E6C8-F75D-41DE-AFF5-1FA03F551CA3`.
    pub request_id: Option<String>,
    /// Free text that describes the item to people. Example: `SecretParameter`.
    pub description: Option<String>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// User who created the item. Example: `root(130900000)`.
    pub created_by: Option<String>,
    /// Day or moment of the created. Example: `2020-09-01T08:01:43Z`.
    pub created_date: Option<Timestamp>,
    /// Name that people know the item by. Example: `MySecretParameter`.
    pub name: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Identifier of the item within its collection. Example: `p-4c4b401cab6747xxxxxx`.
    pub id: Option<String>,
    /// The parameter versions that were found or are concerned, one entry each.
    pub parameter_versions: Vec<ParameterVersion>,
}

response! {
    ListSecretParameterVersionsResponse {
        "Type" => type_: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Description" => description: value,
        "MaxResults" => max_results: value,
        "CreatedBy" => created_by: value,
        "CreatedDate" => created_date: value,
        "Name" => name: value,
        "TotalCount" => total_count: value,
        "Id" => id: value,
        "ParameterVersions" => parameter_versions: list(""),
    }
}
