// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCategory`, from `bailian/DeleteCategory.md`.

use alicloud_runtime::codegen::*;

/// Deletes a category by which files are sorted.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::DeleteCategoryRequest::new()
///     .category_id("cate_cdd11b1b79a74e8bbd675c356a91ee35xxxxxxxx")
///     .workspace_id("llm-3shx2gu255oqxxxx");
/// let reply = client.delete_category(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCategoryRequest {
    /// **Required.** ID of the category that the call is about.
    /// Example: `cate_cdd11b1b79a74e8bbd675c356a91ee35xxxxxxxx`.
    pub category_id: Option<String>,
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3shx2gu255oqxxxx`.
    pub workspace_id: Option<String>,
}

impl DeleteCategoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CategoryId`, which is required.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }
    /// Sets `WorkspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

request! {
    DeleteCategoryRequest {
        "CategoryId" => category_id: path,
        "WorkspaceId" => workspace_id: path,
    }
}

impl Operation for DeleteCategoryRequest {
    type Response = DeleteCategoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCategory")
        .roa("DELETE", "/{WorkspaceId}/datacenter/category/{CategoryId}/")
        .required(&["CategoryId", "WorkspaceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("success");
}

/// Response to [`DeleteCategoryRequest`].
#[non_exhaustive]
pub struct DeleteCategoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `17204B98-xxxx-4F9A-8464-2446A84821CA`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CategoryData>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `success`.
    pub code: Option<String>,
}

response! {
    DeleteCategoryResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Status" => status: value,
        "Success" => success: value,
        "Message" => message: value,
        "Code" => code: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CategoryData {
    /// ID of the category that the item belongs to or stands for.
    /// Example: `cate_cdd11b1b79a74e8bbd675c356a91ee3xxxxxxxx`.
    pub category_id: Option<String>,
}

response! {
    CategoryData {
        "CategoryId" => category_id: value,
    }
}
