// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCustomEntities`, from `mts/ListCustomEntities.md`.

use alicloud_runtime::codegen::*;

/// Lists the entities in a custom library.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::ListCustomEntitiesRequest::new()
///     .algorithm("...")
///     .custom_group_id("...")
///     .page_number(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_custom_entities(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCustomEntitiesRequest {
    /// **Required.** Method used, such as the kind of key or signature.
    pub algorithm: Option<String>,
    /// **Required.** ID of the custom group that the call is about.
    pub custom_group_id: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListCustomEntitiesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Algorithm`, which is required.
    pub fn algorithm(mut self, value: impl Into<String>) -> Self {
        self.algorithm = Some(value.into());
        self
    }
    /// Sets `CustomGroupId`, which is required.
    pub fn custom_group_id(mut self, value: impl Into<String>) -> Self {
        self.custom_group_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListCustomEntitiesRequest {
        "Algorithm" => algorithm: query,
        "CustomGroupId" => custom_group_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListCustomEntitiesRequest {
    type Response = ListCustomEntitiesResponse;
    type Error = ListCustomEntitiesError;
    const INFO: OperationInfo = super::operation("ListCustomEntities")
        .required(&["Algorithm", "CustomGroupId", "PageNumber", "PageSize"])
        .read_only();
    const ERRORS: &'static [ListCustomEntitiesError] = &[
        ListCustomEntitiesError::InternalError,
    ];
}

impl Paginated for ListCustomEntitiesRequest {
    type Item = CustomEntity;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.custom_entities)
    }
}

/// Response to [`ListCustomEntitiesRequest`].
#[non_exhaustive]
pub struct ListCustomEntitiesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `580e8ce3-3b80-44c5-9f3f-36ac3cc5bdd5`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// The custom entities that were found or are concerned, one entry each.
    pub custom_entities: Vec<CustomEntity>,
}

response! {
    ListCustomEntitiesResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "CustomEntities" => custom_entities: list("CustomEntity"),
    }
}

/// The custom entities that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CustomEntity {
    /// ID of the custom entity that the item belongs to or stands for. Example: `1`.
    pub custom_entity_id: Option<String>,
    /// Name that the custom entity goes by. Example: `exampleName`.
    pub custom_entity_name: Option<String>,
    /// What is known about the custom entity. Example: `{ "finegrainName":"example" }`.
    pub custom_entity_info: Option<String>,
}

response! {
    CustomEntity {
        "CustomEntityId" => custom_entity_id: value,
        "CustomEntityName" => custom_entity_name: value,
        "CustomEntityInfo" => custom_entity_info: value,
    }
}

/// Errors that the documentation of [`ListCustomEntitiesRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListCustomEntitiesError = super::DocumentedError;
