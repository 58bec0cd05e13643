// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApisByVpcAccess`, from `cloudapi/DescribeApisByVpcAccess.md`.

use alicloud_runtime::codegen::*;

/// Lists the APIs that use a VPC authorization, found by its name.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeApisByVpcAccessRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_apis_by_vpc_access(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApisByVpcAccessRequest {
    /// Display text of the authorization for a private network.
    pub vpc_name: Option<String>,
    /// How many items a page holds at most. Range: at least 1.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
}

impl DescribeApisByVpcAccessRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VpcName`.
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_name = Some(value.into());
        self
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
}

request! {
    DescribeApisByVpcAccessRequest {
        "VpcName" => vpc_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeApisByVpcAccessRequest {
    type Response = DescribeApisByVpcAccessResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApisByVpcAccess").read_only();
}

impl Paginated for DescribeApisByVpcAccessRequest {
    type Item = ApiVpcAccessInfo;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.api_vpc_access_infos)
    }
}

/// Response to [`DescribeApisByVpcAccessRequest`].
#[non_exhaustive]
pub struct DescribeApisByVpcAccessResponse {
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E707B25-5119-5ACF-9D26-7D2A2762F05C`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `12`.
    pub total_count: Option<i32>,
    /// What is known about each API VPC access, one entry each.
    pub api_vpc_access_infos: Vec<ApiVpcAccessInfo>,
}

response! {
    DescribeApisByVpcAccessResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "ApiVpcAccessInfos" => api_vpc_access_infos: list("ApiVpcAccessInfo"),
    }
}

/// What is known about each API VPC access, one entry each.
#[non_exhaustive]
pub struct ApiVpcAccessInfo {
    /// One API of the gateway, by the ID from its creation.
    /// Example: `09839002de484e76b5a213b040a6a3ca`.
    pub api_id: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-2ze7bj64wstznvftrskbk`.
    pub vpc_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `Ib-04e41XXXXXd95e9c1`.
    pub instance_id: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `443`.
    pub port: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Environment that is meant, by its ID in the group. Example: `57e17906a69b4424914fb1e05f67c78a`.
    pub stage_id: Option<String>,
    /// Display text of the authorization for a private network. Example: `aliYun_service_prod`.
    pub vpc_name: Option<String>,
    /// API group, which holds APIs under common domains. Example: `41c33748cbfb41f6b00870156203b72a`.
    pub group_id: Option<String>,
    /// Display text for the API group; unique in the account. Example: `RT_PLU_IP_CTRL_group`.
    pub group_name: Option<String>,
    /// Free text that describes the item to people. Example: `123`.
    pub description: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    /// Example: `RELEASE`.
    pub stage_name: Option<String>,
    /// Display text for the API; unique in its group. Example: `iwc`.
    pub api_name: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/api/v1/friends/rc/status`.
    pub path: Option<String>,
    /// HTTP method or procedure that is used. Example: `POST`.
    pub method: Option<String>,
}

response! {
    ApiVpcAccessInfo {
        "ApiId" => api_id: value,
        "VpcId" => vpc_id: value,
        "InstanceId" => instance_id: value,
        "Port" => port: value,
        "RegionId" => region_id: value,
        "StageId" => stage_id: value,
        "VpcName" => vpc_name: value,
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "Description" => description: value,
        "StageName" => stage_name: value,
        "ApiName" => api_name: value,
        "Path" => path: value,
        "Method" => method: value,
    }
}
