// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAlarmEventDetail`, from `sas/DescribeAlarmEventDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows the details of an alert event, which can comprise several exceptions.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeAlarmEventDetailRequest::new()
///     .alarm_unique_info("...")
///     .from_("...");
/// let reply = client.describe_alarm_event_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAlarmEventDetailRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** What is known about the alert unique.
    pub alarm_unique_info: Option<String>,
    /// **Required.** Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
}

impl DescribeAlarmEventDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `AlarmUniqueInfo`, which is required.
    pub fn alarm_unique_info(mut self, value: impl Into<String>) -> Self {
        self.alarm_unique_info = Some(value.into());
        self
    }
    /// Sets `From`, which is required.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
}

request! {
    DescribeAlarmEventDetailRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "AlarmUniqueInfo" => alarm_unique_info: query,
        "From" => from_: query,
    }
}

impl Operation for DescribeAlarmEventDetailRequest {
    type Response = DescribeAlarmEventDetailResponse;
    type Error = DescribeAlarmEventDetailError;
    const INFO: OperationInfo = super::operation("DescribeAlarmEventDetail")
        .required(&["AlarmUniqueInfo", "From"])
        .read_only();
    const ERRORS: &'static [DescribeAlarmEventDetailError] = &[
        DescribeAlarmEventDetailError::NoPermission,
        DescribeAlarmEventDetailError::ServerError,
    ];
}

/// Response to [`DescribeAlarmEventDetailRequest`].
#[non_exhaustive]
pub struct DescribeAlarmEventDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7EA50837-2F0B-5BCC-AB61-4968D88D75AD`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AlarmEventData>,
}

response! {
    DescribeAlarmEventDetailResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AlarmEventData {
    /// Kind of the item, out of those that the service tells apart. Example: `Webshell`.
    pub type_: Option<String>,
    /// Address that can be reached from the Internet. Example: `172.16.XX.XX`.
    pub internet_ip: Option<String>,
    /// Name that the k8s cluster goes by. Example: `TestK8sCluser`.
    pub k8s_cluster_name: Option<String>,
    /// ID of the container image that the item belongs to or stands for. Example: `cadb7a725641`.
    pub container_image_id: Option<String>,
    /// Free text that tells people about the alert event. Example: `text`.
    pub alarm_event_desc: Option<String>,
    /// What is known about the alert unique. Example: `9f62555666f177aa84ee1eaf465a****`.
    pub alarm_unique_info: Option<String>,
    /// Whether the alert can be taken back from being marked harmless. Example: `false`.
    pub can_cancel_fault: Option<bool>,
    /// Name that the application is registered under. Example: `app:msdp-uat-service`.
    pub app_name: Option<String>,
    /// Whether the alert can be handled here with one call. Example: `false`.
    pub can_be_deal_on_line: Option<bool>,
    /// Name that the container image goes by. Example: `jenkins/jenkins:latest`.
    pub container_image_name: Option<String>,
    /// ID of the k8s cluster that the item belongs to or stands for.
    /// Example: `c562cf0d68e9749ee9fe544a7ab2f****`.
    pub k8s_cluster_id: Option<String>,
    /// Way in which the contain hw works. Example: `true`.
    pub contain_hw_mode: Option<bool>,
    /// Name given to the instance, as lists and the console show it.
    /// Example: `i-wz92q7m5hsbgfhdss***`.
    pub instance_name: Option<String>,
    /// ID of the k8s node that the item belongs to or stands for. Example: `i-bp14a1ay8e0aa9t0l***`.
    pub k8s_node_id: Option<String>,
    /// What can be done about it. Example: `text`.
    pub solution: Option<String>,
    /// Where the data comes from. Example: `aegis_***`.
    pub data_source: Option<String>,
    /// IP address that belongs to the intranet. Example: `172.25.30.**`.
    pub intranet_ip: Option<String>,
    /// Name that the alert event alias goes by. Example: `Login with unusual location`.
    pub alarm_event_alias_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1542366542000`.
    pub end_time: Option<i64>,
    /// Identifier that is unique for the item. Example: `6690a46c-0edb-4663-a641-3629d1a9****`.
    pub uuid: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1542378601000`.
    pub start_time: Option<i64>,
    /// ID of the container that the item belongs to or stands for.
    /// Example: `container_1606995441910_394868_01_000***`.
    pub container_id: Option<String>,
    /// Name that the k8s pod goes by. Example: `myapp-pod`.
    pub k8s_pod_name: Option<String>,
    /// Namespace that the k8s lies in. Example: `sit-saic-trip`.
    pub k8s_namespace: Option<String>,
    /// Name that the k8s node goes by. Example: `cn-hangzhou.10.188.139.**`.
    pub k8s_node_name: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `serious`.
    pub level: Option<String>,
    /// Details about the cause, one entry each.
    pub cause_details: Vec<CauseDetail>,
}

response! {
    AlarmEventData {
        "Type" => type_: value,
        "InternetIp" => internet_ip: value,
        "K8sClusterName" => k8s_cluster_name: value,
        "ContainerImageId" => container_image_id: value,
        "AlarmEventDesc" => alarm_event_desc: value,
        "AlarmUniqueInfo" => alarm_unique_info: value,
        "CanCancelFault" => can_cancel_fault: value,
        "AppName" => app_name: value,
        "CanBeDealOnLine" => can_be_deal_on_line: value,
        "ContainerImageName" => container_image_name: value,
        "K8sClusterId" => k8s_cluster_id: value,
        "ContainHwMode" => contain_hw_mode: value,
        "InstanceName" => instance_name: value,
        "K8sNodeId" => k8s_node_id: value,
        "Solution" => solution: value,
        "DataSource" => data_source: value,
        "IntranetIp" => intranet_ip: value,
        "AlarmEventAliasName" => alarm_event_alias_name: value,
        "EndTime" => end_time: value,
        "Uuid" => uuid: value,
        "StartTime" => start_time: value,
        "ContainerId" => container_id: value,
        "K8sPodName" => k8s_pod_name: value,
        "K8sNamespace" => k8s_namespace: value,
        "K8sNodeName" => k8s_node_name: value,
        "Level" => level: value,
        "CauseDetails" => cause_details: list(""),
    }
}

/// Details about the cause, one entry each.
#[non_exhaustive]
pub struct CauseDetail {
    /// Name in a pair of name and value. Example: `842e314e69b1a2c45d5c1a2f88a16***`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Vec<CauseValue>,
}

response! {
    CauseDetail {
        "Key" => key: value,
        "Value" => value: list(""),
    }
}

/// Value that belongs to the name or key beside it.
#[non_exhaustive]
pub struct CauseValue {
    /// Kind of the item, out of those that the service tells apart. Example: `html`.
    pub type_: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `text`.
    pub value: Option<String>,
    /// Name that people know the item by. Example: `sshd`.
    pub name: Option<String>,
}

response! {
    CauseValue {
        "Type" => type_: value,
        "Value" => value: value,
        "Name" => name: value,
    }
}

/// Errors that the documentation of [`DescribeAlarmEventDetailRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeAlarmEventDetailError = super::DocumentedError;
