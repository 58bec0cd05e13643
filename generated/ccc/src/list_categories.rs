// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCategories`, from `ccc/ListCategories.md`.

use alicloud_runtime::codegen::*;

/// Lists categories of the type given, or those below one category.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListCategoriesRequest::new()
///     .instance_id("...");
/// let reply = client.list_categories(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCategoriesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// ID of the category that the call is about.
    pub category_id: Option<String>,
}

impl ListCategoriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `CategoryId`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }
}

request! {
    ListCategoriesRequest {
        "InstanceId" => instance_id: query,
        "Type" => type_: query,
        "CategoryId" => category_id: query,
    }
}

impl Operation for ListCategoriesRequest {
    type Response = ListCategoriesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCategories")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`ListCategoriesRequest`], which the documentation does not describe.
pub type ListCategoriesResponse = alicloud_runtime::UndocumentedResponse;
