// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDtsEtlJobVersionInfo`, from `dts/DescribeDtsEtlJobVersionInfo.md`.

use alicloud_runtime::codegen::*;

/// Lists the versions of an ETL job that have been published.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeDtsEtlJobVersionInfoRequest::new()
///     .dts_instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dts_etl_job_version_info(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDtsEtlJobVersionInfoRequest {
    /// How many items a page holds at most. Range: 0 to 50.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 0.
    pub page_number: Option<i32>,
    /// **Required.** ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_instance_id: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeDtsEtlJobVersionInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `DtsInstanceId`, which is required.
    pub fn dts_instance_id(mut self, value: impl Into<String>) -> Self {
        self.dts_instance_id = Some(value.into());
        self
    }
    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeDtsEtlJobVersionInfoRequest {
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "DtsInstanceId" => dts_instance_id: query,
        "DtsJobId" => dts_job_id: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDtsEtlJobVersionInfoRequest {
    type Response = DescribeDtsEtlJobVersionInfoResponse;
    type Error = DescribeDtsEtlJobVersionInfoError;
    const INFO: OperationInfo = super::operation("DescribeDtsEtlJobVersionInfo")
        .required(&["DtsInstanceId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDtsEtlJobVersionInfoError] = &[
        DescribeDtsEtlJobVersionInfoError::ThrottlingUser,
        DescribeDtsEtlJobVersionInfoError::InvalidSecurityTokenExpired,
        DescribeDtsEtlJobVersionInfoError::ServiceUnavailable,
    ];
}

impl Paginated for DescribeDtsEtlJobVersionInfoRequest {
    type Item = DtsEtlJobVersionInfos;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.dts_etl_job_version_infos)
    }
}

/// Response to [`DescribeDtsEtlJobVersionInfoRequest`].
#[non_exhaustive]
pub struct DescribeDtsEtlJobVersionInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `224DB9F7-3100-4899-AB9C-C938BCCB43E7`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the failure, for programs to act on. Example: `InvalidJobId`.
    pub err_code: Option<String>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `20`.
    pub page_record_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `200`.
    pub total_record_count: Option<i32>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// Further code of the failure, next to the error code. Example: `403`.
    pub dynamic_code: Option<String>,
    /// What stands in place of `%s` in the error message. Example: `text`.
    pub dynamic_message: Option<String>,
    /// Published versions of the ETL job, one entry each.
    pub dts_etl_job_version_infos: Vec<DtsEtlJobVersionInfos>,
}

response! {
    DescribeDtsEtlJobVersionInfoResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ErrCode" => err_code: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "TotalRecordCount" => total_record_count: value,
        "ErrMessage" => err_message: value,
        "HttpStatusCode" => http_status_code: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "DtsEtlJobVersionInfos" => dts_etl_job_version_infos: list(""),
    }
}

/// Published versions of the ETL job, one entry each.
#[non_exhaustive]
pub struct DtsEtlJobVersionInfos {
    /// Level of the log entry, from debugging to error. Example: `INFO`.
    pub status: Option<String>,
    /// Label of the task, for people to recognize it by; several tasks may share it.
    /// Example: `test_sql`.
    pub dts_job_name: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it. Example: `l5512es7w15****`.
    pub dts_job_id: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `9`.
    pub version: Option<i32>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it. Example: `dtsg******gd`.
    pub dts_instance_id: Option<String>,
    /// When the item was created. Example: `1637229315000`.
    pub create_time: Option<String>,
    /// Point that the ETL job has reached so far. Example: `1637230117000`.
    pub safe_checkpoint: Option<String>,
    /// Account that created the version of the job. Example: `10000000`.
    pub creator: Option<String>,
    /// When the item was last changed. Example: `1637230117000`.
    pub modify_time: Option<String>,
    /// Sign-in name of the user who created the version. Example: `***@****.com`.
    pub creator_name: Option<String>,
}

response! {
    DtsEtlJobVersionInfos {
        "Status" => status: value,
        "DtsJobName" => dts_job_name: value,
        "DtsJobId" => dts_job_id: value,
        "Version" => version: value,
        "DtsInstanceId" => dts_instance_id: value,
        "CreateTime" => create_time: value,
        "SafeCheckpoint" => safe_checkpoint: value,
        "Creator" => creator: value,
        "ModifyTime" => modify_time: value,
        "CreatorName" => creator_name: value,
    }
}

/// Errors that the documentation of [`DescribeDtsEtlJobVersionInfoRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeDtsEtlJobVersionInfoError = super::DocumentedError;
