// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMonitorGroupCategories`, from `cms/DescribeMonitorGroupCategories.md`.

use alicloud_runtime::codegen::*;

/// Counts the resources of an application group by product.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeMonitorGroupCategoriesRequest::new()
///     .group_id(123456);
/// let reply = client.describe_monitor_group_categories(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMonitorGroupCategoriesRequest {
    /// **Required.** Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `123456`.
    pub group_id: Option<i64>,
}

impl DescribeMonitorGroupCategoriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
}

request! {
    DescribeMonitorGroupCategoriesRequest {
        "GroupId" => group_id: query,
    }
}

impl Operation for DescribeMonitorGroupCategoriesRequest {
    type Response = DescribeMonitorGroupCategoriesResponse;
    type Error = DescribeMonitorGroupCategoriesError;
    const INFO: OperationInfo = super::operation("DescribeMonitorGroupCategories")
        .required(&["GroupId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeMonitorGroupCategoriesError] = &[
        DescribeMonitorGroupCategoriesError::ParameterInvalid,
        DescribeMonitorGroupCategoriesError::AccessForbidden,
        DescribeMonitorGroupCategoriesError::ResourceNotFound,
        DescribeMonitorGroupCategoriesError::InternalError,
    ];
}

/// Response to [`DescribeMonitorGroupCategoriesRequest`].
#[non_exhaustive]
pub struct DescribeMonitorGroupCategoriesResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Numbers of resources by product.
    pub monitor_group_categories: Option<MonitorGroupCategories>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9E0347B0-EBC3-4769-A78D-D96F21C6BB52`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeMonitorGroupCategoriesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "MonitorGroupCategories" => monitor_group_categories: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Numbers of resources by product.
#[non_exhaustive]
pub struct MonitorGroupCategories {
    /// Application group that the item belongs to or that was created. Example: `123456`.
    pub group_id: Option<i64>,
    /// Class that the monitor group belongs to.
    pub monitor_group_category: Vec<CategoryItem>,
}

response! {
    MonitorGroupCategories {
        "GroupId" => group_id: value,
        "MonitorGroupCategory" => monitor_group_category: list("CategoryItem"),
    }
}

/// Class that the monitor group belongs to.
#[non_exhaustive]
pub struct CategoryItem {
    /// Code of the cloud service, or of one edition of it, such as `kvstore_sharding`. Example: `ECS`.
    pub category: Option<String>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
}

response! {
    CategoryItem {
        "Category" => category: value,
        "Count" => count: value,
    }
}

/// Errors that the documentation of [`DescribeMonitorGroupCategoriesRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeMonitorGroupCategoriesError = super::DocumentedError;
