// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRestorePlans`, from `sas/DescribeRestorePlans.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the restore tasks for databases under anti-ransomware protection.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeRestorePlansRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_restore_plans(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRestorePlansRequest {
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
}

impl DescribeRestorePlansRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    DescribeRestorePlansRequest {
        "InstanceName" => instance_name: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "Status" => status: query,
    }
}

impl Operation for DescribeRestorePlansRequest {
    type Response = DescribeRestorePlansResponse;
    type Error = DescribeRestorePlansError;
    const INFO: OperationInfo = super::operation("DescribeRestorePlans").read_only();
    const ERRORS: &'static [DescribeRestorePlansError] = &[
        DescribeRestorePlansError::NoPermission,
        DescribeRestorePlansError::ServerError,
    ];
}

impl Paginated for DescribeRestorePlansRequest {
    type Item = RestorePlan;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.restore_plans)
    }
}

/// Response to [`DescribeRestorePlansRequest`].
#[non_exhaustive]
pub struct DescribeRestorePlansResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BE120DAB-F4E7-4C53-ADC3-A97578AB****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// The restore plans that were found or are concerned, one entry each.
    pub restore_plans: Vec<RestorePlan>,
}

response! {
    DescribeRestorePlansResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "RestorePlans" => restore_plans: list(""),
    }
}

/// The restore plans that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RestorePlan {
    /// State of what the entry describes, which decides what can be done with it. Example: `running`.
    pub status: Option<String>,
    /// Moment whose state of the data is restored. Example: `165875100****`.
    pub restore_point: Option<i64>,
    /// Time that is set or recorded for this: updated. Example: `166849080****`.
    pub updated_time: Option<i64>,
    /// Name that the database goes by. Example: `Bankup****`.
    pub database_name: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `sql-test-001`.
    pub instance_name: Option<String>,
    /// Name that the target instance goes by. Example: `hbr-detection-hh`.
    pub target_instance_name: Option<String>,
    /// Name that the target database goes by. Example: `OABak`.
    pub target_database_name: Option<String>,
    /// Name that the policy goes by. Example: `KtDataBase`.
    pub policy_name: Option<String>,
    /// ID of the policy that the item belongs to or stands for. Example: `123`.
    pub policy_id: Option<i64>,
    /// ID of the target instance that the item belongs to or stands for.
    /// Example: `i-2zehqflgbl9ep2he****`.
    pub target_instance_id: Option<String>,
    /// When the item was created or added. Example: `1655174753****`.
    pub created_time: Option<i64>,
}

response! {
    RestorePlan {
        "Status" => status: value,
        "RestorePoint" => restore_point: value,
        "UpdatedTime" => updated_time: value,
        "DatabaseName" => database_name: value,
        "InstanceName" => instance_name: value,
        "TargetInstanceName" => target_instance_name: value,
        "TargetDatabaseName" => target_database_name: value,
        "PolicyName" => policy_name: value,
        "PolicyId" => policy_id: value,
        "TargetInstanceId" => target_instance_id: value,
        "CreatedTime" => created_time: value,
    }
}

/// Errors that the documentation of [`DescribeRestorePlansRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeRestorePlansError = super::DocumentedError;
