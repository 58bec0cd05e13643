// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSecretParametersByPath`, from `oos/GetSecretParametersByPath.md`.

use alicloud_runtime::codegen::*;

/// Returns the encrypted parameters under a path, on request with decrypted values.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::GetSecretParametersByPathRequest::new()
///     .path("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_secret_parameters_by_path(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSecretParametersByPathRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Path of the file, the entry or the URL.
    pub path: Option<String>,
    /// Whether folders below are looked at as well.
    pub recursive: Option<bool>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Whether the value comes back in readable form.
    pub with_decryption: Option<bool>,
}

impl GetSecretParametersByPathRequest {
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
    /// Sets `Path`, which is required.
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
    /// Sets `WithDecryption`.
    #[inline]
    pub fn with_decryption(mut self, value: bool) -> Self {
        self.with_decryption = Some(value);
        self
    }
}

request! {
    GetSecretParametersByPathRequest {
        "RegionId" => region_id: query,
        "Path" => path: query,
        "Recursive" => recursive: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "WithDecryption" => with_decryption: query,
    }
}

impl Operation for GetSecretParametersByPathRequest {
    type Response = GetSecretParametersByPathResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSecretParametersByPath")
        .required(&["Path"])
        .region("RegionId")
        .read_only();
}

impl Paginated for GetSecretParametersByPathRequest {
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

/// Response to [`GetSecretParametersByPathRequest`].
#[non_exhaustive]
pub struct GetSecretParametersByPathResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `gAAAAABfTgv5ewUWmNdJ3g7JVLvX70sPH90GZOVGC`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25156E99-7437-4590-AA58-2ACA17DE405C`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// The parameters that were found or are concerned, one entry each.
    pub parameters: Vec<Parameter>,
}

response! {
    GetSecretParametersByPathResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "Parameters" => parameters: list(""),
    }
}

/// The parameters that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Parameter {
    /// Kind of the item, out of those that the service tells apart. Example: `Secret`.
    pub type_: Option<String>,
    /// Day or moment of the updated. Example: `2020-10-21T06:22:48Z`.
    pub updated_date: Option<Timestamp>,
    /// User who last changed the item. Example: `root(130900000)`.
    pub updated_by: Option<String>,
    /// ID of the key that the item belongs to or stands for.
    /// Example: `090xxbex-xexx-xxxx-axfc-ddxxcxxxxcex`.
    pub key_id: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `secretParameter`.
    pub value: Option<String>,
    /// Free text that describes the item to people. Example: `secretParameter`.
    pub description: Option<String>,
    /// The constraints that are concerned. Example: `{\"AllowedPattern\": \"^[a-g]*$\"}`.
    pub constraints: Option<String>,
    /// User who created the item. Example: `root(130900000)`.
    pub created_by: Option<String>,
    /// Day or moment of the created. Example: `2020-10-21T06:22:48Z`.
    pub created_date: Option<Timestamp>,
    /// Which version of the parameter is meant. Example: `1`.
    pub parameter_version: Option<i32>,
    /// Name that people know the item by. Example: `mySecretParameter`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `p-7cdc0000000000000000`.
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
        "Value" => value: value,
        "Description" => description: value,
        "Constraints" => constraints: value,
        "CreatedBy" => created_by: value,
        "CreatedDate" => created_date: value,
        "ParameterVersion" => parameter_version: value,
        "Name" => name: value,
        "Id" => id: value,
        "ShareType" => share_type: value,
    }
}
