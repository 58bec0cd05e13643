// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInventorySchema`, from `oos/GetInventorySchema.md`.

use alicloud_runtime::codegen::*;

/// Returns the inventory types with their attributes and data types.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::GetInventorySchemaRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_inventory_schema(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInventorySchemaRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether only kinds of data that can be summed up are listed.
    pub aggregator: Option<bool>,
    /// Name that the type goes by.
    pub type_name: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl GetInventorySchemaRequest {
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
    /// Sets `Aggregator`.
    #[inline]
    pub fn aggregator(mut self, value: bool) -> Self {
        self.aggregator = Some(value);
        self
    }
    /// Sets `TypeName`.
    pub fn type_name(mut self, value: impl Into<String>) -> Self {
        self.type_name = Some(value.into());
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
}

request! {
    GetInventorySchemaRequest {
        "RegionId" => region_id: query,
        "Aggregator" => aggregator: query,
        "TypeName" => type_name: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for GetInventorySchemaRequest {
    type Response = GetInventorySchemaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetInventorySchema")
        .region("RegionId")
        .read_only();
}

impl Paginated for GetInventorySchemaRequest {
    type Item = Schemas;
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
        Some(&mut response.schemas)
    }
}

/// Response to [`GetInventorySchemaRequest`].
#[non_exhaustive]
pub struct GetInventorySchemaResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `gAAAAABfh8MVLQI9AuKGACLgjbsXbWs-Mna47IDM6tr6wK7TZ1`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89117642-7167-4F4D-B7F1-876582279E3E`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `1`.
    pub max_results: Option<String>,
    /// The schemas that were found or are concerned, one entry each.
    pub schemas: Vec<Schemas>,
}

response! {
    GetInventorySchemaResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "Schemas" => schemas: list(""),
    }
}

/// The schemas that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Schemas {
    /// Which version of the software, the template or the item is meant. Example: `1.0`.
    pub version: Option<String>,
    /// Name that the type goes by. Example: `ACS:Application`.
    pub type_name: Option<String>,
    /// The attributes that were found or are concerned, one entry each.
    pub attributes: Vec<SchemasAttribute>,
}

response! {
    Schemas {
        "Version" => version: value,
        "TypeName" => type_name: value,
        "Attributes" => attributes: list(""),
    }
}

/// The attributes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SchemasAttribute {
    /// Name that people know the item by. Example: `ApplicationType`.
    pub name: Option<String>,
    /// Which kind of data it is or is to be.
    pub data_type: Option<String>,
}

response! {
    SchemasAttribute {
        "Name" => name: value,
        "DataType" => data_type: value,
    }
}
