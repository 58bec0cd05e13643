// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCheckResult`, from `sas/ListCheckResult.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the detailed results of risk items in the cloud configuration check.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListCheckResultRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_check_result(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCheckResultRequest {
    /// IDs of the standards to work on or to narrow the list down to. Items: at most 10.
    pub standard_ids: Vec<i64>,
    /// IDs of the requirements to work on or to narrow the list down to. Items: at most 10.
    pub requirement_ids: Vec<i64>,
    /// The statuses to work on or to narrow the list down to. Items: at most 20.
    pub statuses: Vec<String>,
    /// The risk levels to work on or to narrow the list down to. Items: at most 20.
    pub risk_levels: Vec<String>,
    /// The vendors to work on or to narrow the list down to. Items: at most 20.
    pub vendors: Vec<String>,
    /// Kinds of instance to work on or to narrow the list down to. Items: at most 20.
    pub instance_types: Vec<String>,
    /// Key that opens, signs or picks out the check.
    pub check_key: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Range: at most 100.
    pub page_size: Option<i32>,
    /// IDs of the instances that the call is applied to or narrowed down to. Items: at most 20.
    pub instance_ids: Vec<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Kinds of sort to work on or to narrow the list down to. Items: at most 1.
    pub sort_types: Vec<String>,
    /// The types to work on or to narrow the list down to. Items: at most 10.
    pub types: Vec<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Keeps only checks whose parameters can, or cannot, be set by you.
    pub custom_param: Option<bool>,
    /// IDs of the checks to work on or to narrow the list down to. Items: at most 100.
    pub check_ids: Vec<i64>,
    /// Kinds of operation to work on or to narrow the list down to. Items: at most 10.
    pub operation_types: Vec<String>,
    /// Kinds of check to work on or to narrow the list down to. Items: at most 100.
    pub check_types: Vec<String>,
    /// The task sources to work on or to narrow the list down to. Items: at most 100.
    pub task_sources: Vec<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
}

impl ListCheckResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StandardIds`.
    pub fn standard_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.standard_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RequirementIds`.
    pub fn requirement_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.requirement_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Statuses`.
    pub fn statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.statuses = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RiskLevels`.
    pub fn risk_levels(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.risk_levels = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Vendors`.
    pub fn vendors(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vendors = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceTypes`.
    pub fn instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CheckKey`.
    pub fn check_key(mut self, value: impl Into<String>) -> Self {
        self.check_key = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `SortTypes`.
    pub fn sort_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sort_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Types`.
    pub fn types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CustomParam`.
    #[inline]
    pub fn custom_param(mut self, value: bool) -> Self {
        self.custom_param = Some(value);
        self
    }
    /// Sets `CheckIds`.
    pub fn check_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.check_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `OperationTypes`.
    pub fn operation_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CheckTypes`.
    pub fn check_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.check_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TaskSources`.
    pub fn task_sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_sources = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
}

request! {
    ListCheckResultRequest {
        "StandardIds" => standard_ids: query,
        "RequirementIds" => requirement_ids: query,
        "Statuses" => statuses: query,
        "RiskLevels" => risk_levels: query,
        "Vendors" => vendors: query,
        "InstanceTypes" => instance_types: query,
        "CheckKey" => check_key: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "InstanceIds" => instance_ids: query,
        "Lang" => lang: query,
        "SortTypes" => sort_types: query,
        "Types" => types: query,
        "RegionId" => region_id: query,
        "CustomParam" => custom_param: query,
        "CheckIds" => check_ids: query,
        "OperationTypes" => operation_types: query,
        "CheckTypes" => check_types: query,
        "TaskSources" => task_sources: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
    }
}

impl Operation for ListCheckResultRequest {
    type Response = ListCheckResultResponse;
    type Error = ListCheckResultError;
    const INFO: OperationInfo = super::operation("ListCheckResult")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListCheckResultError] = &[
        ListCheckResultError::IllegalParam,
        ListCheckResultError::NoPermission,
        ListCheckResultError::ServerError,
    ];
}

impl Paginated for ListCheckResultRequest {
    type Item = Check;
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
        Some(&mut response.checks)
    }
}

/// Response to [`ListCheckResultRequest`].
#[non_exhaustive]
pub struct ListCheckResultResponse {
    /// The checks that were found or are concerned, one entry each.
    pub checks: Vec<Check>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F9B6DD67-B289-5406-B35C-B0F4A217S23`.
    pub request_id: Option<String>,
}

response! {
    ListCheckResultResponse {
        "Checks" => checks: list(""),
        "PageInfo" => page_info: value,
        "RequestId" => request_id: value,
    }
}

/// The checks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Check {
    /// Policies that apply to the check.
    pub check_policies: Vec<CheckPolicy>,
    /// ID of the check that the item belongs to or stands for. Example: `5`.
    pub check_id: Option<i64>,
    /// Name that the check show goes by. Example: `OSS-PublicReadOpenManifestFileWithoutEncryption`.
    pub check_show_name: Option<String>,
    /// Where the asset comes from, as a number: Alibaba Cloud, another cloud or your own machine room.
    /// Example: `ALIYUN`.
    pub vendor: Option<String>,
    /// Name that the vendor show goes by. Example: `Aliyun`.
    pub vendor_show_name: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `ECS`.
    pub instance_type: Option<String>,
    /// Which kind of instance sub it is or is to be. Example: `DISK`.
    pub instance_sub_type: Option<String>,
    /// Level that the risk has on its scale. Example: `HIGH`.
    pub risk_level: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `PASS`.
    pub status: Option<String>,
    /// ID of the task, for asking how far it is. Example: `64`.
    pub task_id: Option<String>,
    /// Time that is set or recorded for this: last check. Example: `1657793398000`.
    pub last_check_time: Option<i64>,
    /// Whether the check needs a trial permission. Example: `true`.
    pub trial_permission: Option<bool>,
    /// Text for people about the status. Example: `TIMEOUT`.
    pub status_message: Option<String>,
    /// Which kind of check sale it is or is to be. Example: `1`.
    pub check_sale_type: Option<i32>,
}

response! {
    Check {
        "CheckPolicies" => check_policies: list(""),
        "CheckId" => check_id: value,
        "CheckShowName" => check_show_name: value,
        "Vendor" => vendor: value,
        "VendorShowName" => vendor_show_name: value,
        "InstanceType" => instance_type: value,
        "InstanceSubType" => instance_sub_type: value,
        "RiskLevel" => risk_level: value,
        "Status" => status: value,
        "TaskId" => task_id: value,
        "LastCheckTime" => last_check_time: value,
        "TrialPermission" => trial_permission: value,
        "StatusMessage" => status_message: value,
        "CheckSaleType" => check_sale_type: value,
    }
}

/// Policies that apply to the check.
#[non_exhaustive]
pub struct CheckPolicy {
    /// ID of the standard that the item belongs to or stands for. Example: `1`.
    pub standard_id: Option<i64>,
    /// Name that the standard show goes by. Example: `Best security practices`.
    pub standard_show_name: Option<String>,
    /// ID of the requirement that the item belongs to or stands for. Example: `2`.
    pub requirement_id: Option<i64>,
    /// Name that the requirement show goes by. Example: `text`.
    pub requirement_show_name: Option<String>,
    /// ID of the section that the item belongs to or stands for. Example: `3`.
    pub section_id: Option<i64>,
    /// Name that the section show goes by. Example: `Log Audit`.
    pub section_show_name: Option<String>,
}

response! {
    CheckPolicy {
        "StandardId" => standard_id: value,
        "StandardShowName" => standard_show_name: value,
        "RequirementId" => requirement_id: value,
        "RequirementShowName" => requirement_show_name: value,
        "SectionId" => section_id: value,
        "SectionShowName" => section_show_name: value,
    }
}

/// Errors that the documentation of [`ListCheckResultRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListCheckResultError = super::DocumentedError;
