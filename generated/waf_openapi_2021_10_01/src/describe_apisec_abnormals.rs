// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApisecAbnormals`, from `waf-openapi_2021_10_01/DescribeApisecAbnormals.md`.

use alicloud_runtime::codegen::*;

/// Lists risks that API security found, filtered by API, level, tag, status or time.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeApisecAbnormalsRequest::new()
///     .instance_id("...");
/// let reply = client.describe_apisec_abnormals(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApisecAbnormalsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the API that the call is about.
    pub api_id: Option<String>,
    /// Notation or file format of the API.
    pub api_format: Option<String>,
    /// Host name or address of the matched.
    pub matched_host: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Key that opens, signs or picks out the order.
    pub order_key: Option<String>,
    /// `asc` for ascending and `desc` for descending order.
    pub order_way: Option<String>,
    /// Level that the abnormal has on its scale.
    pub abnormal_level: Option<String>,
    /// Tag that the abnormal carries.
    pub abnormal_tag: Option<String>,
    /// ID of the abnormal that the call is about.
    pub abnormal_id: Option<String>,
    /// State of the user, to narrow the list down to or to be put into.
    pub user_status: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: 1 to 200.
    pub page_size: Option<i64>,
    /// Where the entry comes from.
    pub origin: Option<String>,
    /// Tag that the API carries.
    pub api_tag: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeApisecAbnormalsRequest {
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
    /// Sets `ApiId`.
    pub fn api_id(mut self, value: impl Into<String>) -> Self {
        self.api_id = Some(value.into());
        self
    }
    /// Sets `ApiFormat`.
    pub fn api_format(mut self, value: impl Into<String>) -> Self {
        self.api_format = Some(value.into());
        self
    }
    /// Sets `MatchedHost`.
    pub fn matched_host(mut self, value: impl Into<String>) -> Self {
        self.matched_host = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `OrderKey`.
    pub fn order_key(mut self, value: impl Into<String>) -> Self {
        self.order_key = Some(value.into());
        self
    }
    /// Sets `OrderWay`.
    pub fn order_way(mut self, value: impl Into<String>) -> Self {
        self.order_way = Some(value.into());
        self
    }
    /// Sets `AbnormalLevel`.
    pub fn abnormal_level(mut self, value: impl Into<String>) -> Self {
        self.abnormal_level = Some(value.into());
        self
    }
    /// Sets `AbnormalTag`.
    pub fn abnormal_tag(mut self, value: impl Into<String>) -> Self {
        self.abnormal_tag = Some(value.into());
        self
    }
    /// Sets `AbnormalId`.
    pub fn abnormal_id(mut self, value: impl Into<String>) -> Self {
        self.abnormal_id = Some(value.into());
        self
    }
    /// Sets `UserStatus`.
    pub fn user_status(mut self, value: impl Into<String>) -> Self {
        self.user_status = Some(value.into());
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
    /// Sets `Origin`.
    pub fn origin(mut self, value: impl Into<String>) -> Self {
        self.origin = Some(value.into());
        self
    }
    /// Sets `ApiTag`.
    pub fn api_tag(mut self, value: impl Into<String>) -> Self {
        self.api_tag = Some(value.into());
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
}

request! {
    DescribeApisecAbnormalsRequest {
        "InstanceId" => instance_id: query,
        "ApiId" => api_id: query,
        "ApiFormat" => api_format: query,
        "MatchedHost" => matched_host: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "OrderKey" => order_key: query,
        "OrderWay" => order_way: query,
        "AbnormalLevel" => abnormal_level: query,
        "AbnormalTag" => abnormal_tag: query,
        "AbnormalId" => abnormal_id: query,
        "UserStatus" => user_status: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Origin" => origin: query,
        "ApiTag" => api_tag: query,
        "ClusterId" => cluster_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeApisecAbnormalsRequest {
    type Response = DescribeApisecAbnormalsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApisecAbnormals")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeApisecAbnormalsRequest`], which the documentation does not describe.
pub type DescribeApisecAbnormalsResponse = alicloud_runtime::UndocumentedResponse;
