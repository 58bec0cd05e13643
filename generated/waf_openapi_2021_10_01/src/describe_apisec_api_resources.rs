// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApisecApiResources`, from `waf-openapi_2021_10_01/DescribeApisecApiResources.md`.

use alicloud_runtime::codegen::*;

/// Lists the APIs that API security has discovered, with type, sensitivity and status.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeApisecApiResourcesRequest::new()
///     .instance_id("...");
/// let reply = client.describe_apisec_api_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApisecApiResourcesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the API that the call is about.
    pub api_id: Option<String>,
    /// Notation or file format of the API.
    pub api_format: Option<String>,
    /// Host name or address of the matched.
    pub matched_host: Option<String>,
    /// Which kind of sensitive it is or is to be.
    pub sensitive_type: Option<String>,
    /// State of the API, to narrow the list down to or to be put into.
    pub api_status: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Key that opens, signs or picks out the order.
    pub order_key: Option<String>,
    /// `asc` for ascending and `desc` for descending order.
    pub order_way: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: 1 to 200.
    pub page_size: Option<i64>,
    /// Picks the APIs that are marked for attention.
    pub follow: Option<i64>,
    /// Which kind of API it is or is to be.
    pub api_type: Option<String>,
    /// Tag that the API carries.
    pub api_tag: Option<String>,
    /// Level that the sensitive has on its scale.
    pub sensitive_level: Option<String>,
    /// HTTP method of the API.
    pub api_method: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Remark made on the entry.
    pub note: Option<String>,
    /// Which kind of request sensitive it is or is to be.
    pub request_sensitive_type: Option<String>,
    /// Whether the API asks callers to prove who they are.
    pub auth_flag: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeApisecApiResourcesRequest {
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
    /// Sets `SensitiveType`.
    pub fn sensitive_type(mut self, value: impl Into<String>) -> Self {
        self.sensitive_type = Some(value.into());
        self
    }
    /// Sets `ApiStatus`.
    pub fn api_status(mut self, value: impl Into<String>) -> Self {
        self.api_status = Some(value.into());
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
    /// Sets `Follow`.
    #[inline]
    pub fn follow(mut self, value: i64) -> Self {
        self.follow = Some(value);
        self
    }
    /// Sets `ApiType`.
    pub fn api_type(mut self, value: impl Into<String>) -> Self {
        self.api_type = Some(value.into());
        self
    }
    /// Sets `ApiTag`.
    pub fn api_tag(mut self, value: impl Into<String>) -> Self {
        self.api_tag = Some(value.into());
        self
    }
    /// Sets `SensitiveLevel`.
    pub fn sensitive_level(mut self, value: impl Into<String>) -> Self {
        self.sensitive_level = Some(value.into());
        self
    }
    /// Sets `ApiMethod`.
    pub fn api_method(mut self, value: impl Into<String>) -> Self {
        self.api_method = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `Note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
    /// Sets `RequestSensitiveType`.
    pub fn request_sensitive_type(mut self, value: impl Into<String>) -> Self {
        self.request_sensitive_type = Some(value.into());
        self
    }
    /// Sets `AuthFlag`.
    pub fn auth_flag(mut self, value: impl Into<String>) -> Self {
        self.auth_flag = Some(value.into());
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
    DescribeApisecApiResourcesRequest {
        "InstanceId" => instance_id: query,
        "ApiId" => api_id: query,
        "ApiFormat" => api_format: query,
        "MatchedHost" => matched_host: query,
        "SensitiveType" => sensitive_type: query,
        "ApiStatus" => api_status: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "OrderKey" => order_key: query,
        "OrderWay" => order_way: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Follow" => follow: query,
        "ApiType" => api_type: query,
        "ApiTag" => api_tag: query,
        "SensitiveLevel" => sensitive_level: query,
        "ApiMethod" => api_method: query,
        "ClusterId" => cluster_id: query,
        "Note" => note: query,
        "RequestSensitiveType" => request_sensitive_type: query,
        "AuthFlag" => auth_flag: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeApisecApiResourcesRequest {
    type Response = DescribeApisecApiResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApisecApiResources")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeApisecApiResourcesRequest`], which the documentation does not describe.
pub type DescribeApisecApiResourcesResponse = alicloud_runtime::UndocumentedResponse;
