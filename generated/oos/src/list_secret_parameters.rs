// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSecretParameters`, from `oos/ListSecretParameters.md`.

use alicloud_runtime::codegen::*;

/// Lists encrypted parameters without their values, by path or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ListSecretParametersRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_secret_parameters(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSecretParametersRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// How many items to return at most in one call. Range: 10 to 100.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// What the list is sorted by.
    pub sort_field: Option<String>,
    /// Whether the list goes up or down.
    pub sort_order: Option<String>,
    /// Path of the file, the entry or the URL.
    pub path: Option<String>,
    /// Whether folders below are looked at as well.
    pub recursive: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ListSecretParametersRequest {
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
    /// Sets `Name`.
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
    /// Sets `SortField`.
    pub fn sort_field(mut self, value: impl Into<String>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
    /// Sets `SortOrder`.
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.sort_order = Some(value.into());
        self
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `Recursive`.
    #[inline]
    pub fn recursive(mut self, value: bool) -> Self {
        self.recursive = Some(value);
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<Value>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ListSecretParametersRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "SortField" => sort_field: query,
        "SortOrder" => sort_order: query,
        "Path" => path: query,
        "Recursive" => recursive: query,
        "Tags" => tags: query_json,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ListSecretParametersRequest {
    type Response = ListSecretParametersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSecretParameters")
        .region("RegionId")
        .read_only();
}

impl Paginated for ListSecretParametersRequest {
    type Item = Parameter;
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
        Some(&mut response.parameters)
    }
}

/// Response to [`ListSecretParametersRequest`].
#[non_exhaustive]
pub struct ListSecretParametersResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `sPH90GZOVGC6KPDUL0FIIbEtMQHq_19S6_4O_XqA`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CA9C6248-AF2A-4AE9-A166-88FD901BBB90`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// The parameters that were found or are concerned, one entry each.
    pub parameters: Vec<Parameter>,
}

response! {
    ListSecretParametersResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "Parameters" => parameters: list(""),
    }
}

/// The parameters that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Parameter {
    /// Kind of the item, out of those that the service tells apart. Example: `Secret`.
    pub type_: Option<String>,
    /// Day or moment of the updated. Example: `2020-09-01T09:35:17Z`.
    pub updated_date: Option<Timestamp>,
    /// User who last changed the item. Example: `root(130900000)`.
    pub updated_by: Option<String>,
    /// ID of the key that the item belongs to or stands for.
    /// Example: `80e9409f-78fa-42ab-84bd-83f40c******`.
    pub key_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Example: `{"k1": "v1", "k2": "v2"}`.
    pub tags: Option<Value>,
    /// Free text that describes the item to people. Example: `SecretParameter`.
    pub description: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxsn4m4******`.
    pub resource_group_id: Option<String>,
    /// User who created the item. Example: `root(130900000)`.
    pub created_by: Option<String>,
    /// Day or moment of the created. Example: `2020-09-01T09:28:47Z`.
    pub created_date: Option<Timestamp>,
    /// Which version of the parameter is meant. Example: `1`.
    pub parameter_version: Option<String>,
    /// Name that people know the item by. Example: `MySecretParameter`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `p-14ed150fdcd048xxxxxx`.
    pub id: Option<String>,
    /// Which kind of share it is or is to be. Example: `Private`.
    pub share_type: Option<String>,
}

response! {
    Parameter {
        "Type" => type_: value,
        "UpdatedDate" => updated_date: value,
        "UpdatedBy" => updated_by: value,
        "KeyId" => key_id: value,
        "Tags" => tags: value,
        "Description" => description: value,
        "ResourceGroupId" => resource_group_id: value,
        "CreatedBy" => created_by: value,
        "CreatedDate" => created_date: value,
        "ParameterVersion" => parameter_version: value,
        "Name" => name: value,
        "Id" => id: value,
        "ShareType" => share_type: value,
    }
}
