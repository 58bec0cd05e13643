// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNamespaceResources`, from `sae/DescribeNamespaceResources.md`.

use alicloud_runtime::codegen::*;

/// Returns a namespace's resources, such as VPC, security group, and last change order.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeNamespaceResourcesRequest::new();
/// let reply = client.describe_namespace_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNamespaceResourcesRequest {
    /// ID of the namespace that the call is about. Example: `cn-shanghai:test`.
    pub namespace_id: Option<String>,
    /// ID of the name space short that the call is about. Example: `test`.
    pub name_space_short_id: Option<String>,
}

impl DescribeNamespaceResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `NameSpaceShortId`.
    pub fn name_space_short_id(mut self, value: impl Into<String>) -> Self {
        self.name_space_short_id = Some(value.into());
        self
    }
}

request! {
    DescribeNamespaceResourcesRequest {
        "NamespaceId" => namespace_id: query,
        "NameSpaceShortId" => name_space_short_id: query,
    }
}

impl Operation for DescribeNamespaceResourcesRequest {
    type Response = DescribeNamespaceResourcesResponse;
    type Error = DescribeNamespaceResourcesError;
    const INFO: OperationInfo = super::operation("DescribeNamespaceResources")
        .roa("GET", "/pop/v1/sam/namespace/describeNamespaceResources")
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeNamespaceResourcesError] = &[
        DescribeNamespaceResourcesError::InvalidParameterObviously,
    ];
}

/// Response to [`DescribeNamespaceResourcesRequest`].
#[non_exhaustive]
pub struct DescribeNamespaceResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<NamespaceResourceData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeNamespaceResourcesResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct NamespaceResourceData {
    /// ID of the virtual private cloud. Example: `vpc-2ze0i263cnn311nvj****`.
    pub vpc_id: Option<String>,
    /// ID of the last change order that the item belongs to or stands for.
    /// Example: `afedb3c4-63f8-4a3d-aaa3-2c30363f****`.
    pub last_change_order_id: Option<String>,
    /// Region that the belong lies in. Example: `cn-shanghai`.
    pub belong_region: Option<String>,
    /// ID of the namespace that the item belongs to or stands for. Example: `cn-shangha:test`.
    pub namespace_id: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-wz969ngg2e49q5i4****`.
    pub security_group_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `test@aliyun.com`.
    pub user_id: Option<String>,
    /// Name that the namespace goes by. Example: `test`.
    pub namespace_name: Option<String>,
    /// State that the last change order is in. Example: `SUCCESS`.
    pub last_change_order_status: Option<Open<LastChangeOrderStatus>>,
    /// Name that the VPC goes by. Example: `test`.
    pub vpc_name: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-2ze559r1z1bpwqxwp****`.
    pub vswitch_id: Option<String>,
    /// Free text that describes the item to people. Example: `decs`.
    pub description: Option<String>,
    /// Whether the last change is still going on. Example: `true`.
    pub last_change_order_running: Option<bool>,
    /// How many there are of this: application. Example: `1`.
    pub app_count: Option<i64>,
    /// Name that the vSwitch goes by. Example: `test`.
    pub vswitch_name: Option<String>,
    /// Whether the message about the last change has run out. Example: `true`.
    pub notification_expired: Option<bool>,
    /// ID of the tenant that the item belongs to or stands for.
    /// Example: `838cad95-973f-48fe-830b-2a8546d7****`.
    pub tenant_id: Option<String>,
    /// ID of the jump server application that the item belongs to or stands for.
    /// Example: `5ec46468-6b26-4a3c-9f7c-bf88761a****`.
    pub jump_server_app_id: Option<String>,
    /// IP address that belongs to the jump server. Example: `120.78.XXX.XX`.
    pub jump_server_ip: Option<String>,
    /// ID of the name space short that the item belongs to or stands for. Example: `test`.
    pub name_space_short_id: Option<String>,
    /// Which version of the apm java agent is meant.
    pub apm_java_agent_version: Option<String>,
    /// Settings of each sls, one entry each.
    pub sls_configs: Option<String>,
}

response! {
    NamespaceResourceData {
        "VpcId" => vpc_id: value,
        "LastChangeOrderId" => last_change_order_id: value,
        "BelongRegion" => belong_region: value,
        "NamespaceId" => namespace_id: value,
        "SecurityGroupId" => security_group_id: value,
        "UserId" => user_id: value,
        "NamespaceName" => namespace_name: value,
        "LastChangeOrderStatus" => last_change_order_status: value,
        "VpcName" => vpc_name: value,
        "VSwitchId" => vswitch_id: value,
        "Description" => description: value,
        "LastChangeOrderRunning" => last_change_order_running: value,
        "AppCount" => app_count: value,
        "VSwitchName" => vswitch_name: value,
        "NotificationExpired" => notification_expired: value,
        "TenantId" => tenant_id: value,
        "JumpServerAppId" => jump_server_app_id: value,
        "JumpServerIp" => jump_server_ip: value,
        "NameSpaceShortId" => name_space_short_id: value,
        "ApmJavaAgentVersion" => apm_java_agent_version: value,
        "SlsConfigs" => sls_configs: value,
    }
}

values! {
    /// State that the last change order is in.
    pub enum LastChangeOrderStatus {
        /// Ready to begin.
        Ready = "READY",
        /// Under way.
        Running = "RUNNING",
        /// Done.
        Success = "SUCCESS",
        /// Failed.
        Fail = "FAIL",
        /// Broken off.
        Abort = "ABORT",
        /// Somebody has to start the next batch.
        WaitBatchConfirm = "WAIT_BATCH_CONFIRM",
        /// The next batch begins by itself after a pause.
        AutoBatchWait = "AUTO_BATCH_WAIT",
        /// Failed because of the service.
        SystemFail = "SYSTEM_FAIL",
        /// Somebody has to approve of it.
        WaitApproval = "WAIT_APPROVAL",
        /// Approved of, and about to begin.
        Approved = "APPROVED",
    }
}

/// Errors that the documentation of [`DescribeNamespaceResourcesRequest`] names.
///
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
pub type DescribeNamespaceResourcesError = super::DocumentedError;
