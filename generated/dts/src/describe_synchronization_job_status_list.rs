// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSynchronizationJobStatusList`, from `dts/DescribeSynchronizationJobStatusList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SynchronizationDirection};

/// Returns the states of several synchronization tasks with one call.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeSynchronizationJobStatusListRequest::new()
///     .synchronization_job_id_list_json_str(["..."]);
/// let reply = client.describe_synchronization_job_status_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSynchronizationJobStatusListRequest {
    /// **Required.** IDs of the synchronization instances to ask about.
    /// Example: `["dtsexjk1alb116****","dtskfq1149w254****"]`.
    pub synchronization_job_id_list_json_str: Vec<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `0c593ea1-3bea-11e9-b96b-88e9fe63****`.
    pub client_token: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeSynchronizationJobStatusListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SynchronizationJobIdListJsonStr`, which is required.
    pub fn synchronization_job_id_list_json_str(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.synchronization_job_id_list_json_str = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeSynchronizationJobStatusListRequest {
        "SynchronizationJobIdListJsonStr" => synchronization_job_id_list_json_str: query_json,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeSynchronizationJobStatusListRequest {
    type Response = DescribeSynchronizationJobStatusListResponse;
    type Error = DescribeSynchronizationJobStatusListError;
    const INFO: OperationInfo = super::operation("DescribeSynchronizationJobStatusList")
        .required(&["SynchronizationJobIdListJsonStr"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSynchronizationJobStatusListError] = &[
        DescribeSynchronizationJobStatusListError::ThrottlingUser,
        DescribeSynchronizationJobStatusListError::InvalidSecurityTokenExpired,
        DescribeSynchronizationJobStatusListError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeSynchronizationJobStatusListRequest`].
#[non_exhaustive]
pub struct DescribeSynchronizationJobStatusListResponse {
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `2`.
    pub page_record_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1413460B-138A-48D1-836C-B24EDDC1****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// Items of the kind synchronization job list status that were found or are concerned.
    pub synchronization_job_list_status_list: Vec<SynchronizationJobStatusInfo>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_record_count: Option<i64>,
}

response! {
    DescribeSynchronizationJobStatusListResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "SynchronizationJobListStatusList" => synchronization_job_list_status_list: list(""),
        "TotalRecordCount" => total_record_count: value,
    }
}

/// Items of the kind synchronization job list status that were found or are concerned.
#[non_exhaustive]
pub struct SynchronizationJobStatusInfo {
    /// Items of the kind synchronization direction info that were found or are concerned.
    pub synchronization_direction_info_list: Vec<SynchronizationDirectionInfo>,
    /// ID of a synchronization instance of the old interface, as
    /// [`CreateSynchronizationJob`](super::Client::create_synchronization_job) returned it.
    /// Example: `dtsexjk1alb116****`.
    pub synchronization_job_id: Option<String>,
}

response! {
    SynchronizationJobStatusInfo {
        "SynchronizationDirectionInfoList" => synchronization_direction_info_list: list(""),
        "SynchronizationJobId" => synchronization_job_id: value,
    }
}

/// Items of the kind synchronization direction info that were found or are concerned.
#[non_exhaustive]
pub struct SynchronizationDirectionInfo {
    /// Moment in the change log of the source from which incremental changes are carried over.
    /// Example: `1610524452`.
    pub checkpoint: Option<String>,
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Example: `synchronizing`.
    pub status: Option<String>,
    /// Which of the two directions of a two-way synchronization is meant. Example: `Forward`.
    pub synchronization_direction: Option<Open<SynchronizationDirection>>,
}

response! {
    SynchronizationDirectionInfo {
        "Checkpoint" => checkpoint: value,
        "Status" => status: value,
        "SynchronizationDirection" => synchronization_direction: value,
    }
}

/// Errors that the documentation of [`DescribeSynchronizationJobStatusListRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeSynchronizationJobStatusListError = super::DocumentedError;
