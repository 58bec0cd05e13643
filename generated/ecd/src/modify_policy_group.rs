// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPolicyGroup`, from `ecd/ModifyPolicyGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessPolicyRule, ClientType, DeviceRedirect, DeviceRule, DomainResolveRule, SecurityPolicyRule, UsbSupplyRedirectRule};

/// Changes the rules of a cloud computer policy.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyPolicyGroupRequest::new()
///     .policy_group_id("...");
/// let reply = client.modify_policy_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPolicyGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the policy group that the call is about.
    pub policy_group_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Which way text and files can be copied between the user's machine and the cloud computer.
    pub clipboard: Option<String>,
    /// What cloud computers may do with drives of the user's machine.
    pub local_drive: Option<String>,
    /// Whether USB devices of the user can be used in the cloud computer.
    pub usb_redirect: Option<String>,
    /// `VisualQuality`.
    pub visual_quality: Option<String>,
    /// How access to or from the html5 is set.
    pub html5_access: Option<String>,
    /// Which way files can be moved when a browser is the client.
    pub html5_file_transfer: Option<String>,
    /// Whether a mark over the screen tells whose it is.
    pub watermark: Option<String>,
    /// Which kind of watermark it is or is to be.
    pub watermark_type: Option<String>,
    /// `WatermarkTransparency`.
    pub watermark_transparency: Option<String>,
    /// `PreemptLogin`.
    pub preempt_login: Option<String>,
    /// Items of the kind domain name to work on or to narrow the list down to.
    pub domain_list: Option<String>,
    /// `PrinterRedirection`.
    pub printer_redirection: Option<String>,
    /// Items: at most 5.
    pub preempt_login_user: Vec<String>,
    /// Items: at most 200.
    pub authorize_security_policy_rule: Vec<SecurityPolicyRule>,
    /// Items: at most 200.
    pub revoke_security_policy_rule: Vec<SecurityPolicyRule>,
    /// Address ranges that clients are let in from. Items: at most 100.
    pub authorize_access_policy_rule: Vec<AccessPolicyRule>,
    /// Items: at most 100.
    pub revoke_access_policy_rule: Vec<AccessPolicyRule>,
    /// Which kind of client it is or is to be. Items: at most 100.
    pub client_type: Vec<ClientType>,
    /// `GpuAcceleration`.
    pub gpu_acceleration: Option<String>,
    /// Items: at most 100.
    pub usb_supply_redirect_rule: Vec<UsbSupplyRedirectRule>,
    /// Which kind of domain name resolve rule it is or is to be.
    pub domain_resolve_rule_type: Option<String>,
    /// Names that cloud computers can resolve or cannot. Items: at most 500.
    pub domain_resolve_rule: Vec<DomainResolveRule>,
    /// When the screen is recorded.
    pub recording: Option<String>,
    /// When the recording began or is to begin.
    pub recording_start_time: Option<String>,
    /// When the recording ended or is to end.
    pub recording_end_time: Option<String>,
    /// Pictures a second of this: recording.
    pub recording_fps: Option<i64>,
    /// Number that is given for this: recording expires.
    pub recording_expires: Option<i64>,
    /// Whether network traffic goes out over the user's machine.
    pub net_redirect: Option<String>,
    /// Whether programs in the cloud computer can use the user's camera.
    pub camera_redirect: Option<String>,
    /// Whether screenshots and recordings of the client stay black.
    pub app_content_protection: Option<String>,
    /// What the record contains.
    pub record_content: Option<String>,
    /// Number that is given for this: record content expires.
    pub record_content_expires: Option<i64>,
    /// `RemoteCoordinate`.
    pub remote_coordinate: Option<String>,
    /// How long the recording lasts.
    pub recording_duration: Option<i32>,
    /// Range over which the setting or the item holds.
    pub scope: Option<String>,
    /// Value that the scope has or is given. Items: at most 3.
    pub scope_value: Vec<String>,
    /// Whether recordings hold sound.
    pub recording_audio: Option<String>,
    /// Protocol that the internet communication uses.
    pub internet_communication_protocol: Option<String>,
    /// Whether videos are decoded on the user's machine, which spares the network.
    pub video_redirect: Option<String>,
    /// Value that the watermark transparency has or is given.
    pub watermark_transparency_value: Option<i32>,
    /// `WatermarkColor`.
    pub watermark_color: Option<i32>,
    /// `WatermarkDegree`.
    pub watermark_degree: Option<f64>,
    /// How large the watermark font is or is to be.
    pub watermark_font_size: Option<i32>,
    /// `WatermarkFontStyle`.
    pub watermark_font_style: Option<String>,
    /// How much or how many of this: watermark row.
    pub watermark_row_amount: Option<i32>,
    /// `EndUserApplyAdminCoordinate`.
    pub end_user_apply_admin_coordinate: Option<String>,
    /// `EndUserGroupCoordinate`.
    pub end_user_group_coordinate: Option<String>,
    /// `WatermarkSecurity`.
    pub watermark_security: Option<String>,
    /// How access to or from the admin is set.
    pub admin_access: Option<String>,
    /// Whether the mark is made to be seen on photos of the screen.
    pub watermark_anti_cam: Option<String>,
    /// `WatermarkPower`.
    pub watermark_power: Option<String>,
    /// Whether users are told that the screen is recorded.
    pub recording_user_notify: Option<String>,
    /// Text for people about the recording user notify.
    pub recording_user_notify_message: Option<String>,
    /// Time that is set or recorded for this: max reconnect.
    pub max_reconnect_time: Option<i32>,
    /// The device redirects to work on or to narrow the list down to. Items: at most 100.
    pub device_redirects: Vec<DeviceRedirect>,
    /// Rules that apply to the device, one entry each. Items: at most 100.
    pub device_rules: Vec<DeviceRule>,
    /// `WyAssistant`.
    pub wy_assistant: Option<String>,
}

impl ModifyPolicyGroupRequest {
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
    /// Sets `PolicyGroupId`, which is required.
    pub fn policy_group_id(mut self, value: impl Into<String>) -> Self {
        self.policy_group_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Clipboard`.
    pub fn clipboard(mut self, value: impl Into<String>) -> Self {
        self.clipboard = Some(value.into());
        self
    }
    /// Sets `LocalDrive`.
    pub fn local_drive(mut self, value: impl Into<String>) -> Self {
        self.local_drive = Some(value.into());
        self
    }
    /// Sets `UsbRedirect`.
    pub fn usb_redirect(mut self, value: impl Into<String>) -> Self {
        self.usb_redirect = Some(value.into());
        self
    }
    /// Sets `VisualQuality`.
    pub fn visual_quality(mut self, value: impl Into<String>) -> Self {
        self.visual_quality = Some(value.into());
        self
    }
    /// Sets `Html5Access`.
    pub fn html5_access(mut self, value: impl Into<String>) -> Self {
        self.html5_access = Some(value.into());
        self
    }
    /// Sets `Html5FileTransfer`.
    pub fn html5_file_transfer(mut self, value: impl Into<String>) -> Self {
        self.html5_file_transfer = Some(value.into());
        self
    }
    /// Sets `Watermark`.
    pub fn watermark(mut self, value: impl Into<String>) -> Self {
        self.watermark = Some(value.into());
        self
    }
    /// Sets `WatermarkType`.
    pub fn watermark_type(mut self, value: impl Into<String>) -> Self {
        self.watermark_type = Some(value.into());
        self
    }
    /// Sets `WatermarkTransparency`.
    pub fn watermark_transparency(mut self, value: impl Into<String>) -> Self {
        self.watermark_transparency = Some(value.into());
        self
    }
    /// Sets `PreemptLogin`.
    pub fn preempt_login(mut self, value: impl Into<String>) -> Self {
        self.preempt_login = Some(value.into());
        self
    }
    /// Sets `DomainList`.
    pub fn domain_list(mut self, value: impl Into<String>) -> Self {
        self.domain_list = Some(value.into());
        self
    }
    /// Sets `PrinterRedirection`.
    pub fn printer_redirection(mut self, value: impl Into<String>) -> Self {
        self.printer_redirection = Some(value.into());
        self
    }
    /// Sets `PreemptLoginUser`.
    pub fn preempt_login_user(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.preempt_login_user = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AuthorizeSecurityPolicyRule`.
    pub fn authorize_security_policy_rule(
        mut self,
        value: impl IntoIterator<Item = impl Into<SecurityPolicyRule>>,
    ) -> Self {
        self.authorize_security_policy_rule = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `RevokeSecurityPolicyRule`.
    pub fn revoke_security_policy_rule(
        mut self,
        value: impl IntoIterator<Item = impl Into<SecurityPolicyRule>>,
    ) -> Self {
        self.revoke_security_policy_rule = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AuthorizeAccessPolicyRule`.
    pub fn authorize_access_policy_rule(
        mut self,
        value: impl IntoIterator<Item = impl Into<AccessPolicyRule>>,
    ) -> Self {
        self.authorize_access_policy_rule = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RevokeAccessPolicyRule`.
    pub fn revoke_access_policy_rule(
        mut self,
        value: impl IntoIterator<Item = impl Into<AccessPolicyRule>>,
    ) -> Self {
        self.revoke_access_policy_rule = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientType`.
    pub fn client_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<ClientType>>,
    ) -> Self {
        self.client_type = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `GpuAcceleration`.
    pub fn gpu_acceleration(mut self, value: impl Into<String>) -> Self {
        self.gpu_acceleration = Some(value.into());
        self
    }
    /// Sets `UsbSupplyRedirectRule`.
    pub fn usb_supply_redirect_rule(
        mut self,
        value: impl IntoIterator<Item = impl Into<UsbSupplyRedirectRule>>,
    ) -> Self {
        self.usb_supply_redirect_rule = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DomainResolveRuleType`.
    pub fn domain_resolve_rule_type(mut self, value: impl Into<String>) -> Self {
        self.domain_resolve_rule_type = Some(value.into());
        self
    }
    /// Sets `DomainResolveRule`.
    pub fn domain_resolve_rule(
        mut self,
        value: impl IntoIterator<Item = impl Into<DomainResolveRule>>,
    ) -> Self {
        self.domain_resolve_rule = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Recording`.
    pub fn recording(mut self, value: impl Into<String>) -> Self {
        self.recording = Some(value.into());
        self
    }
    /// Sets `RecordingStartTime`.
    pub fn recording_start_time(mut self, value: impl Into<String>) -> Self {
        self.recording_start_time = Some(value.into());
        self
    }
    /// Sets `RecordingEndTime`.
    pub fn recording_end_time(mut self, value: impl Into<String>) -> Self {
        self.recording_end_time = Some(value.into());
        self
    }
    /// Sets `RecordingFps`.
    #[inline]
    pub fn recording_fps(mut self, value: i64) -> Self {
        self.recording_fps = Some(value);
        self
    }
    /// Sets `RecordingExpires`.
    #[inline]
    pub fn recording_expires(mut self, value: i64) -> Self {
        self.recording_expires = Some(value);
        self
    }
    /// Sets `NetRedirect`.
    pub fn net_redirect(mut self, value: impl Into<String>) -> Self {
        self.net_redirect = Some(value.into());
        self
    }
    /// Sets `CameraRedirect`.
    pub fn camera_redirect(mut self, value: impl Into<String>) -> Self {
        self.camera_redirect = Some(value.into());
        self
    }
    /// Sets `AppContentProtection`.
    pub fn app_content_protection(mut self, value: impl Into<String>) -> Self {
        self.app_content_protection = Some(value.into());
        self
    }
    /// Sets `RecordContent`.
    pub fn record_content(mut self, value: impl Into<String>) -> Self {
        self.record_content = Some(value.into());
        self
    }
    /// Sets `RecordContentExpires`.
    #[inline]
    pub fn record_content_expires(mut self, value: i64) -> Self {
        self.record_content_expires = Some(value);
        self
    }
    /// Sets `RemoteCoordinate`.
    pub fn remote_coordinate(mut self, value: impl Into<String>) -> Self {
        self.remote_coordinate = Some(value.into());
        self
    }
    /// Sets `RecordingDuration`.
    #[inline]
    pub fn recording_duration(mut self, value: i32) -> Self {
        self.recording_duration = Some(value);
        self
    }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `ScopeValue`.
    pub fn scope_value(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scope_value = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RecordingAudio`.
    pub fn recording_audio(mut self, value: impl Into<String>) -> Self {
        self.recording_audio = Some(value.into());
        self
    }
    /// Sets `InternetCommunicationProtocol`.
    pub fn internet_communication_protocol(mut self, value: impl Into<String>) -> Self {
        self.internet_communication_protocol = Some(value.into());
        self
    }
    /// Sets `VideoRedirect`.
    pub fn video_redirect(mut self, value: impl Into<String>) -> Self {
        self.video_redirect = Some(value.into());
        self
    }
    /// Sets `WatermarkTransparencyValue`.
    #[inline]
    pub fn watermark_transparency_value(mut self, value: i32) -> Self {
        self.watermark_transparency_value = Some(value);
        self
    }
    /// Sets `WatermarkColor`.
    #[inline]
    pub fn watermark_color(mut self, value: i32) -> Self {
        self.watermark_color = Some(value);
        self
    }
    /// Sets `WatermarkDegree`.
    #[inline]
    pub fn watermark_degree(mut self, value: f64) -> Self {
        self.watermark_degree = Some(value);
        self
    }
    /// Sets `WatermarkFontSize`.
    #[inline]
    pub fn watermark_font_size(mut self, value: i32) -> Self {
        self.watermark_font_size = Some(value);
        self
    }
    /// Sets `WatermarkFontStyle`.
    pub fn watermark_font_style(mut self, value: impl Into<String>) -> Self {
        self.watermark_font_style = Some(value.into());
        self
    }
    /// Sets `WatermarkRowAmount`.
    #[inline]
    pub fn watermark_row_amount(mut self, value: i32) -> Self {
        self.watermark_row_amount = Some(value);
        self
    }
    /// Sets `EndUserApplyAdminCoordinate`.
    pub fn end_user_apply_admin_coordinate(mut self, value: impl Into<String>) -> Self {
        self.end_user_apply_admin_coordinate = Some(value.into());
        self
    }
    /// Sets `EndUserGroupCoordinate`.
    pub fn end_user_group_coordinate(mut self, value: impl Into<String>) -> Self {
        self.end_user_group_coordinate = Some(value.into());
        self
    }
    /// Sets `WatermarkSecurity`.
    pub fn watermark_security(mut self, value: impl Into<String>) -> Self {
        self.watermark_security = Some(value.into());
        self
    }
    /// Sets `AdminAccess`.
    pub fn admin_access(mut self, value: impl Into<String>) -> Self {
        self.admin_access = Some(value.into());
        self
    }
    /// Sets `WatermarkAntiCam`.
    pub fn watermark_anti_cam(mut self, value: impl Into<String>) -> Self {
        self.watermark_anti_cam = Some(value.into());
        self
    }
    /// Sets `WatermarkPower`.
    pub fn watermark_power(mut self, value: impl Into<String>) -> Self {
        self.watermark_power = Some(value.into());
        self
    }
    /// Sets `RecordingUserNotify`.
    pub fn recording_user_notify(mut self, value: impl Into<String>) -> Self {
        self.recording_user_notify = Some(value.into());
        self
    }
    /// Sets `RecordingUserNotifyMessage`.
    pub fn recording_user_notify_message(mut self, value: impl Into<String>) -> Self {
        self.recording_user_notify_message = Some(value.into());
        self
    }
    /// Sets `MaxReconnectTime`.
    #[inline]
    pub fn max_reconnect_time(mut self, value: i32) -> Self {
        self.max_reconnect_time = Some(value);
        self
    }
    /// Sets `DeviceRedirects`.
    pub fn device_redirects(
        mut self,
        value: impl IntoIterator<Item = impl Into<DeviceRedirect>>,
    ) -> Self {
        self.device_redirects = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DeviceRules`.
    pub fn device_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<DeviceRule>>,
    ) -> Self {
        self.device_rules = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `WyAssistant`.
    pub fn wy_assistant(mut self, value: impl Into<String>) -> Self {
        self.wy_assistant = Some(value.into());
        self
    }
}

request! {
    ModifyPolicyGroupRequest {
        "RegionId" => region_id: query,
        "PolicyGroupId" => policy_group_id: query,
        "Name" => name: query,
        "Clipboard" => clipboard: query,
        "LocalDrive" => local_drive: query,
        "UsbRedirect" => usb_redirect: query,
        "VisualQuality" => visual_quality: query,
        "Html5Access" => html5_access: query,
        "Html5FileTransfer" => html5_file_transfer: query,
        "Watermark" => watermark: query,
        "WatermarkType" => watermark_type: query,
        "WatermarkTransparency" => watermark_transparency: query,
        "PreemptLogin" => preempt_login: query,
        "DomainList" => domain_list: query,
        "PrinterRedirection" => printer_redirection: query,
        "PreemptLoginUser" => preempt_login_user: query,
        "AuthorizeSecurityPolicyRule" => authorize_security_policy_rule: query,
        "RevokeSecurityPolicyRule" => revoke_security_policy_rule: query,
        "AuthorizeAccessPolicyRule" => authorize_access_policy_rule: query,
        "RevokeAccessPolicyRule" => revoke_access_policy_rule: query,
        "ClientType" => client_type: query,
        "GpuAcceleration" => gpu_acceleration: query,
        "UsbSupplyRedirectRule" => usb_supply_redirect_rule: query,
        "DomainResolveRuleType" => domain_resolve_rule_type: query,
        "DomainResolveRule" => domain_resolve_rule: query,
        "Recording" => recording: query,
        "RecordingStartTime" => recording_start_time: query,
        "RecordingEndTime" => recording_end_time: query,
        "RecordingFps" => recording_fps: query,
        "RecordingExpires" => recording_expires: query,
        "NetRedirect" => net_redirect: query,
        "CameraRedirect" => camera_redirect: query,
        "AppContentProtection" => app_content_protection: query,
        "RecordContent" => record_content: query,
        "RecordContentExpires" => record_content_expires: query,
        "RemoteCoordinate" => remote_coordinate: query,
        "RecordingDuration" => recording_duration: query,
        "Scope" => scope: query,
        "ScopeValue" => scope_value: query,
        "RecordingAudio" => recording_audio: query,
        "InternetCommunicationProtocol" => internet_communication_protocol: query,
        "VideoRedirect" => video_redirect: query,
        "WatermarkTransparencyValue" => watermark_transparency_value: query,
        "WatermarkColor" => watermark_color: query,
        "WatermarkDegree" => watermark_degree: query,
        "WatermarkFontSize" => watermark_font_size: query,
        "WatermarkFontStyle" => watermark_font_style: query,
        "WatermarkRowAmount" => watermark_row_amount: query,
        "EndUserApplyAdminCoordinate" => end_user_apply_admin_coordinate: query,
        "EndUserGroupCoordinate" => end_user_group_coordinate: query,
        "WatermarkSecurity" => watermark_security: query,
        "AdminAccess" => admin_access: query,
        "WatermarkAntiCam" => watermark_anti_cam: query,
        "WatermarkPower" => watermark_power: query,
        "RecordingUserNotify" => recording_user_notify: query,
        "RecordingUserNotifyMessage" => recording_user_notify_message: query,
        "MaxReconnectTime" => max_reconnect_time: query,
        "DeviceRedirects" => device_redirects: query,
        "DeviceRules" => device_rules: query,
        "WyAssistant" => wy_assistant: query,
    }
}

impl Operation for ModifyPolicyGroupRequest {
    type Response = ModifyPolicyGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyPolicyGroup")
        .required(&["RegionId", "PolicyGroupId"])
        .region("RegionId");
}

/// Response to [`ModifyPolicyGroupRequest`].
pub type ModifyPolicyGroupResponse = alicloud_runtime::EmptyResponse;
