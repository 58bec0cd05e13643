// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAliyunServiceRoleStatus`, from `webplus/DescribeAliyunServiceRoleStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells for each service role that Web+ needs whether it exists.
///
/// ```no_run
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DescribeAliyunServiceRoleStatusRequest::new();
/// let reply = client.describe_aliyun_service_role_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAliyunServiceRoleStatusRequest {}

impl DescribeAliyunServiceRoleStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeAliyunServiceRoleStatusRequest {}
}

impl Operation for DescribeAliyunServiceRoleStatusRequest {
    type Response = DescribeAliyunServiceRoleStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAliyunServiceRoleStatus")
        .roa("GET", "/pop/v1/paas/aliyunServiceRoleStatus")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
}

/// Response to [`DescribeAliyunServiceRoleStatusRequest`].
#[non_exhaustive]
pub struct DescribeAliyunServiceRoleStatusResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `491B2CBE-D042-432B-BD44-C02564C*****`.
    pub request_id: Option<String>,
    /// The roles that were found or are concerned, one entry each.
    pub roles: Vec<AliyunServiceRoleStatusRole>,
}

response! {
    DescribeAliyunServiceRoleStatusResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Roles" => roles: list("Role"),
    }
}

/// The roles that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AliyunServiceRoleStatusRole {
    /// Free text that tells people about the role. Example: `text`.
    pub role_desc: Option<String>,
    /// Whether this holds: role exists. Example: `true`.
    pub role_exists: Option<bool>,
    /// Name under which the role is defined. Example: `AliyunWebPlusDefaultRole`.
    pub role_name: Option<String>,
    /// ID of the role template that the item belongs to or stands for. Example: `DefaultRole`.
    pub role_template_id: Option<String>,
    /// Name that the service goes by. Example: `WebPlus`.
    pub service_name: Option<String>,
}

response! {
    AliyunServiceRoleStatusRole {
        "RoleDesc" => role_desc: value,
        "RoleExists" => role_exists: value,
        "RoleName" => role_name: value,
        "RoleTemplateId" => role_template_id: value,
        "ServiceName" => service_name: value,
    }
}
