// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePolicyGroups`, from `ecd/DescribePolicyGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessPolicyRule, ClientType, DomainResolveRule, NetRedirectRule, SecurityPolicyRule, UsbSupplyRedirectRule};

/// Lists cloud computer policies with all their rules.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribePolicyGroupsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_policy_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePolicyGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 200.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// ID of the policy group that the call is about. Items: at most 100.
    pub policy_group_id: Vec<String>,
    /// Range over which the setting or the item holds.
    pub scope: Option<String>,
    /// IDs of the external policy groups to work on or to narrow the list down to. Items: at most 100.
    pub external_policy_group_ids: Vec<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribePolicyGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `PolicyGroupId`.
    pub fn policy_group_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.policy_group_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `ExternalPolicyGroupIds`.
    pub fn external_policy_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.external_policy_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribePolicyGroupsRequest {
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "PolicyGroupId" => policy_group_id: query,
        "Scope" => scope: query,
        "ExternalPolicyGroupIds" => external_policy_group_ids: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribePolicyGroupsRequest {
    type Response = DescribePolicyGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePolicyGroups")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribePolicyGroupsRequest {
    type Item = DescribePolicyGroup;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
            .token_size(&mut self.max_results)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.describe_policy_groups)
    }
}

/// Response to [`DescribePolicyGroupsRequest`].
#[non_exhaustive]
pub struct DescribePolicyGroupsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// The describe policy groups that were found or are concerned, one entry each.
    pub describe_policy_groups: Vec<DescribePolicyGroup>,
}

response! {
    DescribePolicyGroupsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "DescribePolicyGroups" => describe_policy_groups: list(""),
    }
}

/// The describe policy groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DescribePolicyGroup {
    /// State that the policy is in. Example: `AVAILABLE`.
    pub policy_status: Option<String>,
    /// How access to or from the html5 is set. Example: `off`.
    pub html5_access: Option<String>,
    /// Which kind of watermark it is or is to be. Example: `EndUserId`.
    pub watermark_type: Option<String>,
    /// Example: `off`.
    pub preempt_login: Option<String>,
    /// Example: `test`.
    pub watermark_custom_text: Option<String>,
    /// Example: `readwrite`.
    pub clipboard: Option<String>,
    /// Items of the kind domain name that were found or are concerned. Example: `off`.
    pub domain_list: Option<String>,
    /// ID of the policy group that the item belongs to or stands for. Example: `pg-gx2x1dhsmthe9****`.
    pub policy_group_id: Option<String>,
    /// Example: `on`.
    pub printer_redirection: Option<String>,
    /// Example: `LIGHT`.
    pub watermark_transparency: Option<String>,
    /// Example: `off`.
    pub html5_file_transfer: Option<String>,
    /// Example: `on`.
    pub usb_redirect: Option<String>,
    /// Which kind of policy group it is or is to be. Example: `SYSTEM`.
    pub policy_group_type: Option<String>,
    /// Example: `on`.
    pub watermark: Option<String>,
    /// Example: `medium`.
    pub visual_quality: Option<String>,
    /// How many there are of this: eds. Example: `1`.
    pub eds_count: Option<i32>,
    /// Name that people know the item by. Example: `testPolicyGroupName`.
    pub name: Option<String>,
    /// Example: `readwrite`.
    pub local_drive: Option<String>,
    /// Rules that apply to the authorize security policy, one entry each.
    pub authorize_security_policy_rules: Vec<SecurityPolicyRule>,
    /// Rules that apply to the authorize access policy, one entry each.
    pub authorize_access_policy_rules: Vec<AccessPolicyRule>,
    /// Kinds of client that were found or are concerned.
    pub client_types: Vec<ClientType>,
    /// The preempt login users that were found or are concerned, one entry each. Example: `Alice`.
    pub preempt_login_users: Vec<String>,
    /// Example: `off`.
    pub gpu_acceleration: Option<String>,
    /// `UsbSupplyRedirectRule`.
    pub usb_supply_redirect_rule: Vec<UsbSupplyRedirectRule>,
    /// Which kind of domain name resolve rule it is or is to be. Example: `on`.
    pub domain_resolve_rule_type: Option<String>,
    /// `DomainResolveRule`.
    pub domain_resolve_rule: Vec<DomainResolveRule>,
    /// `NetRedirectRule`.
    pub net_redirect_rule: Vec<NetRedirectRule>,
    /// Example: `OFF`.
    pub recording: Option<String>,
    /// When the recording began or is to begin. Example: `08:00:00`.
    pub recording_start_time: Option<String>,
    /// When the recording ended or is to end. Example: `08:59:00`.
    pub recording_end_time: Option<String>,
    /// Pictures a second of this: recording. Example: `5`.
    pub recording_fps: Option<i64>,
    /// Number that is given for this: recording expires. Example: `15`.
    pub recording_expires: Option<i64>,
    /// Example: `on`.
    pub camera_redirect: Option<String>,
    /// Example: `off`.
    pub net_redirect: Option<String>,
    /// Example: `off`.
    pub app_content_protection: Option<String>,
    /// What the record contains. Example: `off`.
    pub record_content: Option<String>,
    /// Number that is given for this: record content expires. Example: `30`.
    pub record_content_expires: Option<i64>,
    /// Example: `fullControl`.
    pub remote_coordinate: Option<String>,
    /// How long the recording lasts. Example: `10`.
    pub recording_duration: Option<i32>,
    /// Range over which the setting or the item holds. Example: `GLOBAL`.
    pub scope: Option<String>,
    /// Value that the scope has or is given. Example: `47.100.XX.XX/24`.
    pub scope_value: Vec<String>,
    /// Example: `on`.
    pub recording_audio: Option<String>,
    /// Protocol that the internet communication uses. Example: `BOTH`.
    pub internet_communication_protocol: Option<String>,
    /// Example: `off`.
    pub video_redirect: Option<String>,
    /// Value that the watermark transparency has or is given. Example: `10`.
    pub watermark_transparency_value: Option<i32>,
    /// Example: `0`.
    pub watermark_color: Option<i32>,
    /// How large the watermark font is or is to be. Example: `10`.
    pub watermark_font_size: Option<i32>,
    /// Example: `plain`.
    pub watermark_font_style: Option<String>,
    /// Example: `-10`.
    pub watermark_degree: Option<f64>,
    /// How much or how many of this: watermark row. Example: `5`.
    pub watermark_row_amount: Option<i32>,
    /// Example: `on`.
    pub end_user_apply_admin_coordinate: Option<String>,
    /// Example: `on`.
    pub end_user_group_coordinate: Option<String>,
    /// Way in which the vCPU protected works. Example: `on`.
    pub cpu_protected_mode: Option<String>,
    /// Upper limit that applies to the vCPU rate. Example: `70`.
    pub cpu_rate_limit: Option<i32>,
    /// How long the vCPU sample lasts. Example: `10`.
    pub cpu_sample_duration: Option<i32>,
    /// Upper limit that applies to the vCPU single rate. Example: `70`.
    pub cpu_single_rate_limit: Option<i32>,
    /// How long the vCPU down grade lasts. Example: `30`.
    pub cpu_down_grade_duration: Option<i32>,
    /// The vCPU processors that were found or are concerned, one entry each. Example: `chrome.exe`.
    pub cpu_processors: Vec<String>,
    /// Way in which the memory protected works. Example: `on`.
    pub memory_protected_mode: Option<String>,
    /// Upper limit that applies to the memory rate. Example: `70`.
    pub memory_rate_limit: Option<i32>,
    /// How long the memory sample lasts. Example: `30`.
    pub memory_sample_duration: Option<i32>,
    /// Upper limit that applies to the memory single rate. Example: `30`.
    pub memory_single_rate_limit: Option<i32>,
    /// How long the memory down grade lasts. Example: `30`.
    pub memory_down_grade_duration: Option<i32>,
    /// The memory processors that were found or are concerned, one entry each. Example: `notepad.exe`.
    pub memory_processors: Vec<String>,
    /// Example: `on`.
    pub watermark_security: Option<String>,
    /// Example: `off`.
    pub watermark_anti_cam: Option<String>,
    /// Example: `medium`.
    pub watermark_power: Option<String>,
    /// Example: `off`.
    pub recording_user_notify: Option<String>,
    /// Text for people about the recording user notify. Example: `text`.
    pub recording_user_notify_message: Option<String>,
    /// How access to or from the admin is set. Example: `deny`.
    pub admin_access: Option<String>,
}

response! {
    DescribePolicyGroup {
        "PolicyStatus" => policy_status: value,
        "Html5Access" => html5_access: value,
        "WatermarkType" => watermark_type: value,
        "PreemptLogin" => preempt_login: value,
        "WatermarkCustomText" => watermark_custom_text: value,
        "Clipboard" => clipboard: value,
        "DomainList" => domain_list: value,
        "PolicyGroupId" => policy_group_id: value,
        "PrinterRedirection" => printer_redirection: value,
        "WatermarkTransparency" => watermark_transparency: value,
        "Html5FileTransfer" => html5_file_transfer: value,
        "UsbRedirect" => usb_redirect: value,
        "PolicyGroupType" => policy_group_type: value,
        "Watermark" => watermark: value,
        "VisualQuality" => visual_quality: value,
        "EdsCount" => eds_count: value,
        "Name" => name: value,
        "LocalDrive" => local_drive: value,
        "AuthorizeSecurityPolicyRules" => authorize_security_policy_rules: list(""),
        "AuthorizeAccessPolicyRules" => authorize_access_policy_rules: list(""),
        "ClientTypes" => client_types: list(""),
        "PreemptLoginUsers" => preempt_login_users: list(""),
        "GpuAcceleration" => gpu_acceleration: value,
        "UsbSupplyRedirectRule" => usb_supply_redirect_rule: list(""),
        "DomainResolveRuleType" => domain_resolve_rule_type: value,
        "DomainResolveRule" => domain_resolve_rule: list(""),
        "NetRedirectRule" => net_redirect_rule: list(""),
        "Recording" => recording: value,
        "RecordingStartTime" => recording_start_time: value,
        "RecordingEndTime" => recording_end_time: value,
        "RecordingFps" => recording_fps: value,
        "RecordingExpires" => recording_expires: value,
        "CameraRedirect" => camera_redirect: value,
        "NetRedirect" => net_redirect: value,
        "AppContentProtection" => app_content_protection: value,
        "RecordContent" => record_content: value,
        "RecordContentExpires" => record_content_expires: value,
        "RemoteCoordinate" => remote_coordinate: value,
        "RecordingDuration" => recording_duration: value,
        "Scope" => scope: value,
        "ScopeValue" => scope_value: list(""),
        "RecordingAudio" => recording_audio: value,
        "InternetCommunicationProtocol" => internet_communication_protocol: value,
        "VideoRedirect" => video_redirect: value,
        "WatermarkTransparencyValue" => watermark_transparency_value: value,
        "WatermarkColor" => watermark_color: value,
        "WatermarkFontSize" => watermark_font_size: value,
        "WatermarkFontStyle" => watermark_font_style: value,
        "WatermarkDegree" => watermark_degree: value,
        "WatermarkRowAmount" => watermark_row_amount: value,
        "EndUserApplyAdminCoordinate" => end_user_apply_admin_coordinate: value,
        "EndUserGroupCoordinate" => end_user_group_coordinate: value,
        "CpuProtectedMode" => cpu_protected_mode: value,
        "CpuRateLimit" => cpu_rate_limit: value,
        "CpuSampleDuration" => cpu_sample_duration: value,
        "CpuSingleRateLimit" => cpu_single_rate_limit: value,
        "CpuDownGradeDuration" => cpu_down_grade_duration: value,
        "CpuProcessors" => cpu_processors: list(""),
        "MemoryProtectedMode" => memory_protected_mode: value,
        "MemoryRateLimit" => memory_rate_limit: value,
        "MemorySampleDuration" => memory_sample_duration: value,
        "MemorySingleRateLimit" => memory_single_rate_limit: value,
        "MemoryDownGradeDuration" => memory_down_grade_duration: value,
        "MemoryProcessors" => memory_processors: list(""),
        "WatermarkSecurity" => watermark_security: value,
        "WatermarkAntiCam" => watermark_anti_cam: value,
        "WatermarkPower" => watermark_power: value,
        "RecordingUserNotify" => recording_user_notify: value,
        "RecordingUserNotifyMessage" => recording_user_notify_message: value,
        "AdminAccess" => admin_access: value,
    }
}
