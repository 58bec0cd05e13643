// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDocuments`, from `ccc/ListDocuments.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SchemaProperty};

/// Lists the documents under a schema that match a search, sorted by fields.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListDocumentsRequest::new()
///     .schema_id("...")
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_documents(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDocumentsRequest {
    /// **Required.** ID of the schema that the call is about.
    pub schema_id: Option<String>,
    /// Part of a number or of its note; only entries that contain it are listed.
    pub search_pattern: Option<String>,
    /// The sorts to work on or to narrow the list down to.
    pub sorts: Vec<Sort>,
    /// Token for the next page; pass it on without reading anything into it.
    pub next_page_token: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the request that the call is about.
    pub request_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ListDocumentsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SchemaId`, which is required.
    pub fn schema_id(mut self, value: impl Into<String>) -> Self {
        self.schema_id = Some(value.into());
        self
    }
    /// Sets `SearchPattern`.
    pub fn search_pattern(mut self, value: impl Into<String>) -> Self {
        self.search_pattern = Some(value.into());
        self
    }
    /// Sets `Sorts`.
    pub fn sorts(mut self, value: impl IntoIterator<Item = impl Into<Sort>>) -> Self {
        self.sorts = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NextPageToken`.
    pub fn next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RequestId`.
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    ListDocumentsRequest {
        "SchemaId" => schema_id: form,
        "SearchPattern" => search_pattern: form,
        "Sorts" => sorts: form_json,
        "NextPageToken" => next_page_token: form,
        "PageSize" => page_size: form,
        "RequestId" => request_id: form,
        "InstanceId" => instance_id: form,
    }
}

impl Operation for ListDocumentsRequest {
    type Response = ListDocumentsResponse;
    type Error = ListDocumentsError;
    const INFO: OperationInfo = super::operation("ListDocuments")
        .required(&["SchemaId", "InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListDocumentsError] = &[
        ListDocumentsError::NotExistsInstanceId,
    ];
}

impl Paginated for ListDocumentsRequest {
    type Item = String;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_page_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .next(&response.data.as_ref().and_then(|v| v.next_page_token.clone()))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.params)
    }
}

/// Response to [`ListDocumentsRequest`].
#[non_exhaustive]
pub struct ListDocumentsResponse {
    /// What the call returns besides its status.
    pub data: Option<DocumentData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7BEEA660-A45A-45E3-98CC-AFC65E715C23`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
}

response! {
    ListDocumentsResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Params" => params: list(""),
    }
}

/// The sorts to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Sort {
    /// Name that the property goes by.
    pub property_name: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
}

impl Sort {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PropertyName`.
    pub fn property_name(mut self, value: impl Into<String>) -> Self {
        self.property_name = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
}

request! {
    Sort {
        "PropertyName" => property_name: field,
        "Order" => order: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DocumentData {
    /// Definition of the fields that the documents follow.
    pub schema: Option<Schema>,
    /// The documents that were found or are concerned, one entry each.
    pub documents: Vec<Value>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// Token for the next page; pass it on without reading anything into it.
    /// Example: `54d1a616d95a4a01ba58967a9115b649`.
    pub next_page_token: Option<String>,
}

response! {
    DocumentData {
        "Schema" => schema: value,
        "Documents" => documents: list(""),
        "TotalCount" => total_count: value,
        "NextPageToken" => next_page_token: value,
    }
}

/// Definition of the fields that the documents follow.
#[non_exhaustive]
pub struct Schema {
    /// ID of the instance, by which other calls name it.
    /// Example: `87b12784-8ce2-40b6-b21f-c49cb3b5501e`.
    pub instance_id: Option<String>,
    /// Identifier of the item within its collection. Example: `profile`.
    pub id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// The properties that are concerned.
    pub properties: BTreeMap<String, SchemaProperty>,
    /// When the item was created or added. Example: `2020-10-14T09:53:53Z`.
    pub created_time: Option<Timestamp>,
    /// Time that is set or recorded for this: updated. Example: `2020-10-14T09:53:53Z`.
    pub updated_time: Option<Timestamp>,
    /// Whether the schema was removed. Example: `false`.
    pub deleted: Option<bool>,
}

response! {
    Schema {
        "InstanceId" => instance_id: value,
        "Id" => id: value,
        "Description" => description: value,
        "Properties" => properties: map,
        "CreatedTime" => created_time: value,
        "UpdatedTime" => updated_time: value,
        "Deleted" => deleted: value,
    }
}

/// Errors that the documentation of [`ListDocumentsRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type ListDocumentsError = super::DocumentedError;
