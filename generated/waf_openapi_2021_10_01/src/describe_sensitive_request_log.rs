// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSensitiveRequestLog`, from `waf-openapi_2021_10_01/DescribeSensitiveRequestLog.md`.

use alicloud_runtime::codegen::*;

/// Lists logged requests with sensitive data, filtered by host, API, client IP or account.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeSensitiveRequestLogRequest::new()
///     .instance_id("...");
/// let reply = client.describe_sensitive_request_log(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSensitiveRequestLogRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Host name or address of the matched.
    pub matched_host: Option<String>,
    /// Notation or file format of the API.
    pub api_format: Option<String>,
    /// Address the requests came from.
    pub client_ip: Option<String>,
    /// Code that stands for the sensitive, for programs to act on.
    pub sensitive_code: Option<String>,
    /// What was measured or stored about the sensitive.
    pub sensitive_data: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: 1 to 10.
    pub page_size: Option<i64>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Account that the item belongs to or the call works with.
    pub account: Option<String>,
}

impl DescribeSensitiveRequestLogRequest {
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
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `MatchedHost`.
    pub fn matched_host(mut self, value: impl Into<String>) -> Self {
        self.matched_host = Some(value.into());
        self
    }
    /// Sets `ApiFormat`.
    pub fn api_format(mut self, value: impl Into<String>) -> Self {
        self.api_format = Some(value.into());
        self
    }
    /// Sets `ClientIP`.
    pub fn client_ip(mut self, value: impl Into<String>) -> Self {
        self.client_ip = Some(value.into());
        self
    }
    /// Sets `SensitiveCode`.
    pub fn sensitive_code(mut self, value: impl Into<String>) -> Self {
        self.sensitive_code = Some(value.into());
        self
    }
    /// Sets `SensitiveData`.
    pub fn sensitive_data(mut self, value: impl Into<String>) -> Self {
        self.sensitive_data = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
    /// Sets `Account`.
    pub fn account(mut self, value: impl Into<String>) -> Self {
        self.account = Some(value.into());
        self
    }
}

request! {
    DescribeSensitiveRequestLogRequest {
        "InstanceId" => instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "MatchedHost" => matched_host: query,
        "ApiFormat" => api_format: query,
        "ClientIP" => client_ip: query,
        "SensitiveCode" => sensitive_code: query,
        "SensitiveData" => sensitive_data: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ClusterId" => cluster_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "Account" => account: query,
    }
}

impl Operation for DescribeSensitiveRequestLogRequest {
    type Response = DescribeSensitiveRequestLogResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSensitiveRequestLog")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSensitiveRequestLogRequest`], which the documentation does not describe.
pub type DescribeSensitiveRequestLogResponse = alicloud_runtime::UndocumentedResponse;
