// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `WhiteIpList`, from `dts/WhiteIpList.md`.

use alicloud_runtime::codegen::*;

/// Returns the IP addresses of the DTS servers, which the firewall of a self-managed database has
/// to let in.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::WhiteIpListRequest::new()
///     .type_("...")
///     .region("...");
/// let reply = client.white_ip_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct WhiteIpListRequest {
    /// **Required.** Whether DTS comes to the database over the internet or through a private
    /// connection.
    pub type_: Option<String>,
    /// **Required.** Region where the database instance or the task lies.
    pub region: Option<String>,
    /// Region where the destination lies.
    pub destination_region: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the call is about a task of the zero-ETL feature, which feeds an analytic database by
    /// itself.
    pub zero_etl_job: Option<bool>,
    /// VPC that the source database is reached in.
    pub src_vpc_id: Option<String>,
    /// First vSwitch of the source's network for the task to go through.
    pub src_primary_vsw_id: Option<String>,
    /// Second vSwitch of the source's network, as a fallback to the first.
    pub src_secondary_vsw_id: Option<String>,
    /// VPC that the destination database is reached in.
    pub dest_vpc_id: Option<String>,
    /// First vSwitch of the destination's network for the task to go through.
    pub dest_primary_vsw_id: Option<String>,
    /// Second vSwitch of the destination's network, as a fallback to the first.
    pub dest_secondary_vsw_id: Option<String>,
    /// RAM role of the source's account that DTS takes on to reach the database.
    pub src_role_name: Option<String>,
    /// Account that owns the source database, if it is not your own.
    pub src_aliyun_uid: Option<String>,
    /// RAM role of the destination's account that DTS takes on to reach the database.
    pub dest_role_name: Option<String>,
    /// Account that owns the destination database, if it is not your own.
    pub dest_aliyun_uid: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl WhiteIpListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `DestinationRegion`.
    pub fn destination_region(mut self, value: impl Into<String>) -> Self {
        self.destination_region = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ZeroEtlJob`.
    #[inline]
    pub fn zero_etl_job(mut self, value: bool) -> Self {
        self.zero_etl_job = Some(value);
        self
    }
    /// Sets `SrcVpcId`.
    pub fn src_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.src_vpc_id = Some(value.into());
        self
    }
    /// Sets `SrcPrimaryVswId`.
    pub fn src_primary_vsw_id(mut self, value: impl Into<String>) -> Self {
        self.src_primary_vsw_id = Some(value.into());
        self
    }
    /// Sets `SrcSecondaryVswId`.
    pub fn src_secondary_vsw_id(mut self, value: impl Into<String>) -> Self {
        self.src_secondary_vsw_id = Some(value.into());
        self
    }
    /// Sets `DestVpcId`.
    pub fn dest_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.dest_vpc_id = Some(value.into());
        self
    }
    /// Sets `DestPrimaryVswId`.
    pub fn dest_primary_vsw_id(mut self, value: impl Into<String>) -> Self {
        self.dest_primary_vsw_id = Some(value.into());
        self
    }
    /// Sets `DestSecondaryVswId`.
    pub fn dest_secondary_vsw_id(mut self, value: impl Into<String>) -> Self {
        self.dest_secondary_vsw_id = Some(value.into());
        self
    }
    /// Sets `SrcRoleName`.
    pub fn src_role_name(mut self, value: impl Into<String>) -> Self {
        self.src_role_name = Some(value.into());
        self
    }
    /// Sets `SrcAliyunUid`.
    pub fn src_aliyun_uid(mut self, value: impl Into<String>) -> Self {
        self.src_aliyun_uid = Some(value.into());
        self
    }
    /// Sets `DestRoleName`.
    pub fn dest_role_name(mut self, value: impl Into<String>) -> Self {
        self.dest_role_name = Some(value.into());
        self
    }
    /// Sets `DestAliyunUid`.
    pub fn dest_aliyun_uid(mut self, value: impl Into<String>) -> Self {
        self.dest_aliyun_uid = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    WhiteIpListRequest {
        "Type" => type_: query,
        "Region" => region: query,
        "DestinationRegion" => destination_region: query,
        "RegionId" => region_id: query,
        "ZeroEtlJob" => zero_etl_job: query,
        "SrcVpcId" => src_vpc_id: query,
        "SrcPrimaryVswId" => src_primary_vsw_id: query,
        "SrcSecondaryVswId" => src_secondary_vsw_id: query,
        "DestVpcId" => dest_vpc_id: query,
        "DestPrimaryVswId" => dest_primary_vsw_id: query,
        "DestSecondaryVswId" => dest_secondary_vsw_id: query,
        "SrcRoleName" => src_role_name: query,
        "SrcAliyunUid" => src_aliyun_uid: query,
        "DestRoleName" => dest_role_name: query,
        "DestAliyunUid" => dest_aliyun_uid: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for WhiteIpListRequest {
    type Response = WhiteIpListResponse;
    type Error = WhiteIpListError;
    const INFO: OperationInfo = super::operation("WhiteIpList")
        .required(&["Type", "Region"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [WhiteIpListError] = &[
        WhiteIpListError::ThrottlingUser,
        WhiteIpListError::InvalidSecurityTokenExpired,
        WhiteIpListError::ServiceUnavailable,
    ];
}

/// Response to [`WhiteIpListRequest`].
#[non_exhaustive]
pub struct WhiteIpListResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AD823BD3-1BA6-4117-A536-165CB280****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// Addresses of the DTS servers, which the database has to let in.
    pub ip_list: Option<String>,
    /// What stands in place of `%s` in the error message. Example: `Type`.
    pub dynamic_message: Option<String>,
    /// Further code of the failure, next to the error code. Example: `403`.
    pub dynamic_code: Option<String>,
}

response! {
    WhiteIpListResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "IpList" => ip_list: value,
        "DynamicMessage" => dynamic_message: value,
        "DynamicCode" => dynamic_code: value,
    }
}

/// Errors that the documentation of [`WhiteIpListRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type WhiteIpListError = super::DocumentedError;
