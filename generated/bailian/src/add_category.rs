// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddCategory`, from `bailian/AddCategory.md`.

use alicloud_runtime::codegen::*;

/// Adds a category of a given type to a workspace, optionally below another one.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::AddCategoryRequest::new()
///     .workspace_id("llm-3z7uw7fwz0vxxxx")
///     .category_name("text")
///     .category_type("UNSTRUCTURED");
/// let reply = client.add_category(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddCategoryRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3z7uw7fwz0vxxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** Name that the category goes by. Length: 1 to 20. Example: `text`.
    pub category_name: Option<String>,
    /// **Required.** Which kind of category it is or is to be. Example: `UNSTRUCTURED`.
    pub category_type: Option<String>,
    /// ID of the parent category that the call is about.
    /// Example: `cate_cdd11b1b79a74e8bbd675c356a91ee3xxxxxxxx`.
    pub parent_category_id: Option<String>,
    /// ID of the connector that the call is about. Example: `conn_xxxx`.
    pub connector_id: Option<String>,
}

impl AddCategoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WorkspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `CategoryName`, which is required.
    pub fn category_name(mut self, value: impl Into<String>) -> Self {
        self.category_name = Some(value.into());
        self
    }
    /// Sets `CategoryType`, which is required.
    pub fn category_type(mut self, value: impl Into<String>) -> Self {
        self.category_type = Some(value.into());
        self
    }
    /// Sets `ParentCategoryId`.
    pub fn parent_category_id(mut self, value: impl Into<String>) -> Self {
        self.parent_category_id = Some(value.into());
        self
    }
    /// Sets `ConnectorId`.
    pub fn connector_id(mut self, value: impl Into<String>) -> Self {
        self.connector_id = Some(value.into());
        self
    }
}

request! {
    AddCategoryRequest {
        "WorkspaceId" => workspace_id: path,
        "CategoryName" => category_name: form,
        "CategoryType" => category_type: form,
        "ParentCategoryId" => parent_category_id: form,
        "ConnectorId" => connector_id: body,
    }
}

impl Operation for AddCategoryRequest {
    type Response = AddCategoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddCategory")
        .roa("POST", "/{WorkspaceId}/datacenter/category/")
        .required(&["WorkspaceId", "CategoryName", "CategoryType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("success");
}

/// Response to [`AddCategoryRequest`].
#[non_exhaustive]
pub struct AddCategoryResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `success`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CategoryData>,
    /// Text for people that explains the code or the event beside it.
    /// Example: `Requests throttling triggered.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `778C0B3B-xxxx-5FC1-A947-36EDD13606AB`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    AddCategoryResponse {
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CategoryData {
    /// ID of the category that the item belongs to or stands for.
    /// Example: `cate_cdd11b1b79a74e8bbd675c356a91ee3xxxxxxxx`.
    pub category_id: Option<String>,
    /// Name that the category goes by. Example: `text`.
    pub category_name: Option<String>,
}

response! {
    CategoryData {
        "CategoryId" => category_id: value,
        "CategoryName" => category_name: value,
    }
}
