// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCenterPolicy`, from `ecd/ModifyCenterPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessPolicyRule, CenterPolicyUsbSupplyRedirectRule, ClientType, ClipboardGrained, ClipboardScope, ClipboardType, DeviceRedirect, DeviceRule, DomainResolveRule, GrainedType, NetRedirectRule, RecordEventLevel, SecurityPolicyRule};

/// Changes the rules of a centrally managed cloud computer policy.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyCenterPolicyRequest::new()
///     .policy_group_id("...")
///     .business_type(1)
///     .resource_type("...");
/// let reply = client.modify_center_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCenterPolicyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the policy group that the call is about.
    pub policy_group_id: Option<String>,
    /// **Required.** Which kind of business it is or is to be.
    pub business_type: Option<i32>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Which way text and files can be copied between the user's machine and the cloud computer.
    pub clipboard: Option<String>,
    /// What cloud computers may do with drives of the user's machine.
    pub local_drive: Option<String>,
    /// Whether USB devices of the user can be used in the cloud computer.
    pub usb_redirect: Option<String>,
    /// `PrinterRedirect`.
    pub printer_redirect: Option<String>,
    /// `VisualQuality`.
    pub visual_quality: Option<String>,
    /// `GpuAcceleration`.
    pub gpu_acceleration: Option<String>,
    /// Which way files can be moved when a browser is the client.
    pub html5_file_transfer: Option<String>,
    /// Whether a mark over the screen tells whose it is.
    pub watermark: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Which kind of watermark it is or is to be.
    pub watermark_type: Option<String>,
    /// `WatermarkCustomText`.
    pub watermark_custom_text: Option<String>,
    /// Value that the watermark transparency has or is given.
    pub watermark_transparency_value: Option<i32>,
    /// `WatermarkSecurity`.
    pub watermark_security: Option<String>,
    /// Whether programs in the cloud computer can use the user's camera.
    pub camera_redirect: Option<String>,
    /// Whether network traffic goes out over the user's machine.
    pub net_redirect: Option<String>,
    /// Whether screenshots and recordings of the client stay black.
    pub app_content_protection: Option<String>,
    /// `RemoteCoordinate`.
    pub remote_coordinate: Option<String>,
    /// Protocol that the internet communication uses.
    pub internet_communication_protocol: Option<String>,
    /// Whether videos are decoded on the user's machine, which spares the network.
    pub video_redirect: Option<String>,
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
    /// Way in which the vCPU protected works.
    pub cpu_protected_mode: Option<String>,
    /// Upper limit that applies to the vCPU rate.
    pub cpu_rate_limit: Option<i32>,
    /// How long the vCPU sample lasts.
    pub cpu_sample_duration: Option<i32>,
    /// Upper limit that applies to the vCPU single rate.
    pub cpu_single_rate_limit: Option<i32>,
    /// How long the vCPU down grade lasts.
    pub cpu_down_grade_duration: Option<i32>,
    /// Way in which the memory protected works.
    pub memory_protected_mode: Option<String>,
    /// Upper limit that applies to the memory rate.
    pub memory_rate_limit: Option<i32>,
    /// How long the memory sample lasts.
    pub memory_sample_duration: Option<i32>,
    /// Upper limit that applies to the memory single rate.
    pub memory_single_rate_limit: Option<i32>,
    /// How long the memory down grade lasts.
    pub memory_down_grade_duration: Option<i32>,
    /// `EndUserApplyAdminCoordinate`.
    pub end_user_apply_admin_coordinate: Option<String>,
    /// `EndUserGroupCoordinate`.
    pub end_user_group_coordinate: Option<String>,
    /// Range over which the setting or the item holds.
    pub scope: Option<String>,
    /// When the screen is recorded.
    pub recording: Option<String>,
    /// Whether recordings hold sound.
    pub recording_audio: Option<String>,
    /// When the recording began or is to begin.
    pub recording_start_time: Option<String>,
    /// When the recording ended or is to end.
    pub recording_end_time: Option<String>,
    /// Pictures a second of this: recording.
    pub recording_fps: Option<String>,
    /// How long the recording lasts.
    pub recording_duration: Option<i32>,
    /// Number that is given for this: recording expires.
    pub recording_expires: Option<i32>,
    /// Whether users are told that the screen is recorded.
    pub recording_user_notify: Option<String>,
    /// Text for people about the recording user notify.
    pub recording_user_notify_message: Option<String>,
    /// How access to or from the admin is set.
    pub admin_access: Option<String>,
    /// Whether this is switched on: session rate limiting.
    pub enable_session_rate_limiting: Option<String>,
    /// Data rate of this, in Kbit/s: session max rate.
    pub session_max_rate_kbps: Option<i32>,
    /// Way in which the display works.
    pub display_mode: Option<String>,
    /// Way in which the streaming works.
    pub streaming_mode: Option<String>,
    /// `ColorEnhancement`.
    pub color_enhancement: Option<String>,
    /// `SmoothEnhancement`.
    pub smooth_enhancement: Option<String>,
    /// `QualityEnhancement`.
    pub quality_enhancement: Option<String>,
    /// What is done about the video enc, as rules.
    pub video_enc_policy: Option<String>,
    /// Pictures a second of this: target.
    pub target_fps: Option<i32>,
    /// `VideoEncMinQP`.
    pub video_enc_min_qp: Option<i32>,
    /// `VideoEncMaxQP`.
    pub video_enc_max_qp: Option<i32>,
    /// Data rate of this, in Kbit/s: video enc avg.
    pub video_enc_avg_kbps: Option<i32>,
    /// Data rate of this, in Kbit/s: video enc peak.
    pub video_enc_peak_kbps: Option<i32>,
    /// Time that is set or recorded for this: max reconnect.
    pub max_reconnect_time: Option<i32>,
    /// `WyAssistant`.
    pub wy_assistant: Option<String>,
    /// Whether the mark is made to be seen on photos of the screen.
    pub watermark_anti_cam: Option<String>,
    /// `WatermarkPower`.
    pub watermark_power: Option<String>,
    /// The vCPU processors to work on or to narrow the list down to. Items: at most 5.
    pub cpu_processors: Vec<String>,
    /// The memory processors to work on or to narrow the list down to. Items: at most 5.
    pub memory_processors: Vec<String>,
    /// Names that cloud computers can resolve or cannot. Items: at most 500.
    pub domain_resolve_rule: Vec<DomainResolveRule>,
    /// Items: at most 100.
    pub net_redirect_rule: Vec<NetRedirectRule>,
    /// Value that the scope has or is given. Items: at most 50.
    pub scope_value: Vec<String>,
    /// Which kind of client it is or is to be. Items: at most 20.
    pub client_type: Vec<ClientType>,
    /// Items: at most 100.
    pub usb_supply_redirect_rule: Vec<CenterPolicyUsbSupplyRedirectRule>,
    /// Items: at most 200.
    pub authorize_security_policy_rule: Vec<SecurityPolicyRule>,
    /// Items: at most 200.
    pub revoke_security_policy_rule: Vec<SecurityPolicyRule>,
    /// Address ranges that clients are let in from. Items: at most 100.
    pub authorize_access_policy_rule: Vec<AccessPolicyRule>,
    /// Items: at most 100.
    pub revoke_access_policy_rule: Vec<AccessPolicyRule>,
    /// The device redirects to work on or to narrow the list down to. Items: at most 100.
    pub device_redirects: Vec<DeviceRedirect>,
    /// Rules that apply to the device, one entry each. Items: at most 100.
    pub device_rules: Vec<DeviceRule>,
    /// How much or how many of this: watermark column.
    pub watermark_column_amount: Option<i32>,
    /// Which kind of domain name resolve rule it is or is to be.
    pub domain_resolve_rule_type: Option<String>,
    /// Range in which the clipboard holds.
    pub clipboard_scope: Option<Open<ClipboardScope>>,
    /// The clipboard graineds to work on or to narrow the list down to. Items: at most 4.
    pub clipboard_graineds: Vec<ClipboardGrained>,
    /// `StatusMonitor`.
    pub status_monitor: Option<String>,
    /// `MobileRestart`.
    pub mobile_restart: Option<String>,
    /// `MobileShutdown`.
    pub mobile_shutdown: Option<String>,
    /// `ResolutionModel`.
    pub resolution_model: Option<String>,
    /// Width of the resolution in the picture or video.
    pub resolution_width: Option<i32>,
    /// Height of the resolution in the picture or video.
    pub resolution_height: Option<i32>,
    /// `Taskbar`.
    pub taskbar: Option<String>,
    /// `NoOperationDisconnect`.
    pub no_operation_disconnect: Option<String>,
    /// Time that is set or recorded for this: no operation disconnect.
    pub no_operation_disconnect_time: Option<i32>,
    /// `DisconnectKeepSession`.
    pub disconnect_keep_session: Option<String>,
    /// Time that is set or recorded for this: disconnect keep session.
    pub disconnect_keep_session_time: Option<i32>,
    /// The record events to work on or to narrow the list down to. Items: at most 100.
    pub record_events: Vec<String>,
    /// The record event file paths to work on or to narrow the list down to. Items: at most 10.
    pub record_event_file_paths: Vec<String>,
    /// The record event registers to work on or to narrow the list down to. Items: at most 10.
    pub record_event_registers: Vec<String>,
    /// How long the record event lasts.
    pub record_event_duration: Option<i32>,
    /// `ResetDesktop`.
    pub reset_desktop: Option<String>,
    /// `DeviceConnectHint`.
    pub device_connect_hint: Option<String>,
    /// `FileMigrate`.
    pub file_migrate: Option<String>,
    /// `WuyingKeeper`.
    pub wuying_keeper: Option<String>,
    /// `InternetPrinter`.
    pub internet_printer: Option<String>,
    /// `SafeMenu`.
    pub safe_menu: Option<String>,
    /// Way in which the screen display works.
    pub screen_display_mode: Option<String>,
    /// `ClientControlMenu`.
    pub client_control_menu: Option<String>,
    /// Where the file transfer speed lies.
    pub file_transfer_speed_location: Option<String>,
    /// `FileTransferSpeed`.
    pub file_transfer_speed: Option<String>,
    /// Address that belongs to the file transfer.
    pub file_transfer_address: Option<String>,
    /// `CpdDriveClipboard`.
    pub cpd_drive_clipboard: Option<String>,
    /// Time that is set or recorded for this: use.
    pub use_time: Option<String>,
    /// Whether the client connects again by itself after a break.
    pub auto_reconnect: Option<String>,
    /// `MobileWuyingKeeper`.
    pub mobile_wuying_keeper: Option<String>,
    /// `MobileSafeMenu`.
    pub mobile_safe_menu: Option<String>,
    /// `MobileWyAssistant`.
    pub mobile_wy_assistant: Option<String>,
    /// The record event levels to work on or to narrow the list down to. Items: at most 20.
    pub record_event_levels: Vec<RecordEventLevel>,
    /// The record event file exts to work on or to narrow the list down to. Items: at most 6.
    pub record_event_file_exts: Vec<String>,
    /// `ExternalDrive`.
    pub external_drive: Option<String>,
    /// `WatermarkShadow`.
    pub watermark_shadow: Option<String>,
    /// Whether users can take snapshots from the client.
    pub client_create_snapshot: Option<String>,
}

impl ModifyCenterPolicyRequest {
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
    /// Sets `BusinessType`, which is required.
    #[inline]
    pub fn business_type(mut self, value: i32) -> Self {
        self.business_type = Some(value);
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
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
    /// Sets `PrinterRedirect`.
    pub fn printer_redirect(mut self, value: impl Into<String>) -> Self {
        self.printer_redirect = Some(value.into());
        self
    }
    /// Sets `VisualQuality`.
    pub fn visual_quality(mut self, value: impl Into<String>) -> Self {
        self.visual_quality = Some(value.into());
        self
    }
    /// Sets `GpuAcceleration`.
    pub fn gpu_acceleration(mut self, value: impl Into<String>) -> Self {
        self.gpu_acceleration = Some(value.into());
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `WatermarkType`.
    pub fn watermark_type(mut self, value: impl Into<String>) -> Self {
        self.watermark_type = Some(value.into());
        self
    }
    /// Sets `WatermarkCustomText`.
    pub fn watermark_custom_text(mut self, value: impl Into<String>) -> Self {
        self.watermark_custom_text = Some(value.into());
        self
    }
    /// Sets `WatermarkTransparencyValue`.
    #[inline]
    pub fn watermark_transparency_value(mut self, value: i32) -> Self {
        self.watermark_transparency_value = Some(value);
        self
    }
    /// Sets `WatermarkSecurity`.
    pub fn watermark_security(mut self, value: impl Into<String>) -> Self {
        self.watermark_security = Some(value.into());
        self
    }
    /// Sets `CameraRedirect`.
    pub fn camera_redirect(mut self, value: impl Into<String>) -> Self {
        self.camera_redirect = Some(value.into());
        self
    }
    /// Sets `NetRedirect`.
    pub fn net_redirect(mut self, value: impl Into<String>) -> Self {
        self.net_redirect = Some(value.into());
        self
    }
    /// Sets `AppContentProtection`.
    pub fn app_content_protection(mut self, value: impl Into<String>) -> Self {
        self.app_content_protection = Some(value.into());
        self
    }
    /// Sets `RemoteCoordinate`.
    pub fn remote_coordinate(mut self, value: impl Into<String>) -> Self {
        self.remote_coordinate = Some(value.into());
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
    /// Sets `CpuProtectedMode`.
    pub fn cpu_protected_mode(mut self, value: impl Into<String>) -> Self {
        self.cpu_protected_mode = Some(value.into());
        self
    }
    /// Sets `CpuRateLimit`.
    #[inline]
    pub fn cpu_rate_limit(mut self, value: i32) -> Self {
        self.cpu_rate_limit = Some(value);
        self
    }
    /// Sets `CpuSampleDuration`.
    #[inline]
    pub fn cpu_sample_duration(mut self, value: i32) -> Self {
        self.cpu_sample_duration = Some(value);
        self
    }
    /// Sets `CpuSingleRateLimit`.
    #[inline]
    pub fn cpu_single_rate_limit(mut self, value: i32) -> Self {
        self.cpu_single_rate_limit = Some(value);
        self
    }
    /// Sets `CpuDownGradeDuration`.
    #[inline]
    pub fn cpu_down_grade_duration(mut self, value: i32) -> Self {
        self.cpu_down_grade_duration = Some(value);
        self
    }
    /// Sets `MemoryProtectedMode`.
    pub fn memory_protected_mode(mut self, value: impl Into<String>) -> Self {
        self.memory_protected_mode = Some(value.into());
        self
    }
    /// Sets `MemoryRateLimit`.
    #[inline]
    pub fn memory_rate_limit(mut self, value: i32) -> Self {
        self.memory_rate_limit = Some(value);
        self
    }
    /// Sets `MemorySampleDuration`.
    #[inline]
    pub fn memory_sample_duration(mut self, value: i32) -> Self {
        self.memory_sample_duration = Some(value);
        self
    }
    /// Sets `MemorySingleRateLimit`.
    #[inline]
    pub fn memory_single_rate_limit(mut self, value: i32) -> Self {
        self.memory_single_rate_limit = Some(value);
        self
    }
    /// Sets `MemoryDownGradeDuration`.
    #[inline]
    pub fn memory_down_grade_duration(mut self, value: i32) -> Self {
        self.memory_down_grade_duration = Some(value);
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
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `Recording`.
    pub fn recording(mut self, value: impl Into<String>) -> Self {
        self.recording = Some(value.into());
        self
    }
    /// Sets `RecordingAudio`.
    pub fn recording_audio(mut self, value: impl Into<String>) -> Self {
        self.recording_audio = Some(value.into());
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
    pub fn recording_fps(mut self, value: impl Into<String>) -> Self {
        self.recording_fps = Some(value.into());
        self
    }
    /// Sets `RecordingDuration`.
    #[inline]
    pub fn recording_duration(mut self, value: i32) -> Self {
        self.recording_duration = Some(value);
        self
    }
    /// Sets `RecordingExpires`.
    #[inline]
    pub fn recording_expires(mut self, value: i32) -> Self {
        self.recording_expires = Some(value);
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
    /// Sets `AdminAccess`.
    pub fn admin_access(mut self, value: impl Into<String>) -> Self {
        self.admin_access = Some(value.into());
        self
    }
    /// Sets `EnableSessionRateLimiting`.
    pub fn enable_session_rate_limiting(mut self, value: impl Into<String>) -> Self {
        self.enable_session_rate_limiting = Some(value.into());
        self
    }
    /// Sets `SessionMaxRateKbps`.
    #[inline]
    pub fn session_max_rate_kbps(mut self, value: i32) -> Self {
        self.session_max_rate_kbps = Some(value);
        self
    }
    /// Sets `DisplayMode`.
    pub fn display_mode(mut self, value: impl Into<String>) -> Self {
        self.display_mode = Some(value.into());
        self
    }
    /// Sets `StreamingMode`.
    pub fn streaming_mode(mut self, value: impl Into<String>) -> Self {
        self.streaming_mode = Some(value.into());
        self
    }
    /// Sets `ColorEnhancement`.
    pub fn color_enhancement(mut self, value: impl Into<String>) -> Self {
        self.color_enhancement = Some(value.into());
        self
    }
    /// Sets `SmoothEnhancement`.
    pub fn smooth_enhancement(mut self, value: impl Into<String>) -> Self {
        self.smooth_enhancement = Some(value.into());
        self
    }
    /// Sets `QualityEnhancement`.
    pub fn quality_enhancement(mut self, value: impl Into<String>) -> Self {
        self.quality_enhancement = Some(value.into());
        self
    }
    /// Sets `VideoEncPolicy`.
    pub fn video_enc_policy(mut self, value: impl Into<String>) -> Self {
        self.video_enc_policy = Some(value.into());
        self
    }
    /// Sets `TargetFps`.
    #[inline]
    pub fn target_fps(mut self, value: i32) -> Self {
        self.target_fps = Some(value);
        self
    }
    /// Sets `VideoEncMinQP`.
    #[inline]
    pub fn video_enc_min_qp(mut self, value: i32) -> Self {
        self.video_enc_min_qp = Some(value);
        self
    }
    /// Sets `VideoEncMaxQP`.
    #[inline]
    pub fn video_enc_max_qp(mut self, value: i32) -> Self {
        self.video_enc_max_qp = Some(value);
        self
    }
    /// Sets `VideoEncAvgKbps`.
    #[inline]
    pub fn video_enc_avg_kbps(mut self, value: i32) -> Self {
        self.video_enc_avg_kbps = Some(value);
        self
    }
    /// Sets `VideoEncPeakKbps`.
    #[inline]
    pub fn video_enc_peak_kbps(mut self, value: i32) -> Self {
        self.video_enc_peak_kbps = Some(value);
        self
    }
    /// Sets `MaxReconnectTime`.
    #[inline]
    pub fn max_reconnect_time(mut self, value: i32) -> Self {
        self.max_reconnect_time = Some(value);
        self
    }
    /// Sets `WyAssistant`.
    pub fn wy_assistant(mut self, value: impl Into<String>) -> Self {
        self.wy_assistant = Some(value.into());
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
    /// Sets `CpuProcessors`.
    pub fn cpu_processors(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cpu_processors = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MemoryProcessors`.
    pub fn memory_processors(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.memory_processors = value.into_iter().map(Into::into).collect();
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
    /// Sets `NetRedirectRule`.
    pub fn net_redirect_rule(
        mut self,
        value: impl IntoIterator<Item = impl Into<NetRedirectRule>>,
    ) -> Self {
        self.net_redirect_rule = value.into_iter().map(Into::into).collect();
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
    /// Sets `ClientType`.
    pub fn client_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<ClientType>>,
    ) -> Self {
        self.client_type = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UsbSupplyRedirectRule`.
    pub fn usb_supply_redirect_rule(
        mut self,
        value: impl IntoIterator<Item = impl Into<CenterPolicyUsbSupplyRedirectRule>>,
    ) -> Self {
        self.usb_supply_redirect_rule = value.into_iter().map(Into::into).collect();
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
    /// Sets `WatermarkColumnAmount`.
    #[inline]
    pub fn watermark_column_amount(mut self, value: i32) -> Self {
        self.watermark_column_amount = Some(value);
        self
    }
    /// Sets `DomainResolveRuleType`.
    pub fn domain_resolve_rule_type(mut self, value: impl Into<String>) -> Self {
        self.domain_resolve_rule_type = Some(value.into());
        self
    }
    /// Sets `ClipboardScope`.
    pub fn clipboard_scope(mut self, value: impl Into<Open<ClipboardScope>>) -> Self {
        self.clipboard_scope = Some(value.into());
        self
    }
    /// Sets `ClipboardGraineds`.
    pub fn clipboard_graineds(
        mut self,
        value: impl IntoIterator<Item = impl Into<ClipboardGrained>>,
    ) -> Self {
        self.clipboard_graineds = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StatusMonitor`.
    pub fn status_monitor(mut self, value: impl Into<String>) -> Self {
        self.status_monitor = Some(value.into());
        self
    }
    /// Sets `MobileRestart`.
    pub fn mobile_restart(mut self, value: impl Into<String>) -> Self {
        self.mobile_restart = Some(value.into());
        self
    }
    /// Sets `MobileShutdown`.
    pub fn mobile_shutdown(mut self, value: impl Into<String>) -> Self {
        self.mobile_shutdown = Some(value.into());
        self
    }
    /// Sets `ResolutionModel`.
    pub fn resolution_model(mut self, value: impl Into<String>) -> Self {
        self.resolution_model = Some(value.into());
        self
    }
    /// Sets `ResolutionWidth`.
    #[inline]
    pub fn resolution_width(mut self, value: i32) -> Self {
        self.resolution_width = Some(value);
        self
    }
    /// Sets `ResolutionHeight`.
    #[inline]
    pub fn resolution_height(mut self, value: i32) -> Self {
        self.resolution_height = Some(value);
        self
    }
    /// Sets `Taskbar`.
    pub fn taskbar(mut self, value: impl Into<String>) -> Self {
        self.taskbar = Some(value.into());
        self
    }
    /// Sets `NoOperationDisconnect`.
    pub fn no_operation_disconnect(mut self, value: impl Into<String>) -> Self {
        self.no_operation_disconnect = Some(value.into());
        self
    }
    /// Sets `NoOperationDisconnectTime`.
    #[inline]
    pub fn no_operation_disconnect_time(mut self, value: i32) -> Self {
        self.no_operation_disconnect_time = Some(value);
        self
    }
    /// Sets `DisconnectKeepSession`.
    pub fn disconnect_keep_session(mut self, value: impl Into<String>) -> Self {
        self.disconnect_keep_session = Some(value.into());
        self
    }
    /// Sets `DisconnectKeepSessionTime`.
    #[inline]
    pub fn disconnect_keep_session_time(mut self, value: i32) -> Self {
        self.disconnect_keep_session_time = Some(value);
        self
    }
    /// Sets `RecordEvents`.
    pub fn record_events(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.record_events = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RecordEventFilePaths`.
    pub fn record_event_file_paths(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.record_event_file_paths = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RecordEventRegisters`.
    pub fn record_event_registers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.record_event_registers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RecordEventDuration`.
    #[inline]
    pub fn record_event_duration(mut self, value: i32) -> Self {
        self.record_event_duration = Some(value);
        self
    }
    /// Sets `ResetDesktop`.
    pub fn reset_desktop(mut self, value: impl Into<String>) -> Self {
        self.reset_desktop = Some(value.into());
        self
    }
    /// Sets `DeviceConnectHint`.
    pub fn device_connect_hint(mut self, value: impl Into<String>) -> Self {
        self.device_connect_hint = Some(value.into());
        self
    }
    /// Sets `FileMigrate`.
    pub fn file_migrate(mut self, value: impl Into<String>) -> Self {
        self.file_migrate = Some(value.into());
        self
    }
    /// Sets `WuyingKeeper`.
    pub fn wuying_keeper(mut self, value: impl Into<String>) -> Self {
        self.wuying_keeper = Some(value.into());
        self
    }
    /// Sets `InternetPrinter`.
    pub fn internet_printer(mut self, value: impl Into<String>) -> Self {
        self.internet_printer = Some(value.into());
        self
    }
    /// Sets `SafeMenu`.
    pub fn safe_menu(mut self, value: impl Into<String>) -> Self {
        self.safe_menu = Some(value.into());
        self
    }
    /// Sets `ScreenDisplayMode`.
    pub fn screen_display_mode(mut self, value: impl Into<String>) -> Self {
        self.screen_display_mode = Some(value.into());
        self
    }
    /// Sets `ClientControlMenu`.
    pub fn client_control_menu(mut self, value: impl Into<String>) -> Self {
        self.client_control_menu = Some(value.into());
        self
    }
    /// Sets `FileTransferSpeedLocation`.
    pub fn file_transfer_speed_location(mut self, value: impl Into<String>) -> Self {
        self.file_transfer_speed_location = Some(value.into());
        self
    }
    /// Sets `FileTransferSpeed`.
    pub fn file_transfer_speed(mut self, value: impl Into<String>) -> Self {
        self.file_transfer_speed = Some(value.into());
        self
    }
    /// Sets `FileTransferAddress`.
    pub fn file_transfer_address(mut self, value: impl Into<String>) -> Self {
        self.file_transfer_address = Some(value.into());
        self
    }
    /// Sets `CpdDriveClipboard`.
    pub fn cpd_drive_clipboard(mut self, value: impl Into<String>) -> Self {
        self.cpd_drive_clipboard = Some(value.into());
        self
    }
    /// Sets `UseTime`.
    pub fn use_time(mut self, value: impl Into<String>) -> Self {
        self.use_time = Some(value.into());
        self
    }
    /// Sets `AutoReconnect`.
    pub fn auto_reconnect(mut self, value: impl Into<String>) -> Self {
        self.auto_reconnect = Some(value.into());
        self
    }
    /// Sets `MobileWuyingKeeper`.
    pub fn mobile_wuying_keeper(mut self, value: impl Into<String>) -> Self {
        self.mobile_wuying_keeper = Some(value.into());
        self
    }
    /// Sets `MobileSafeMenu`.
    pub fn mobile_safe_menu(mut self, value: impl Into<String>) -> Self {
        self.mobile_safe_menu = Some(value.into());
        self
    }
    /// Sets `MobileWyAssistant`.
    pub fn mobile_wy_assistant(mut self, value: impl Into<String>) -> Self {
        self.mobile_wy_assistant = Some(value.into());
        self
    }
    /// Sets `RecordEventLevels`.
    pub fn record_event_levels(
        mut self,
        value: impl IntoIterator<Item = impl Into<RecordEventLevel>>,
    ) -> Self {
        self.record_event_levels = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RecordEventFileExts`.
    pub fn record_event_file_exts(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.record_event_file_exts = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ExternalDrive`.
    pub fn external_drive(mut self, value: impl Into<String>) -> Self {
        self.external_drive = Some(value.into());
        self
    }
    /// Sets `WatermarkShadow`.
    pub fn watermark_shadow(mut self, value: impl Into<String>) -> Self {
        self.watermark_shadow = Some(value.into());
        self
    }
    /// Sets `ClientCreateSnapshot`.
    pub fn client_create_snapshot(mut self, value: impl Into<String>) -> Self {
        self.client_create_snapshot = Some(value.into());
        self
    }
}

request! {
    ModifyCenterPolicyRequest {
        "RegionId" => region_id: query,
        "PolicyGroupId" => policy_group_id: query,
        "BusinessType" => business_type: query,
        "ResourceType" => resource_type: query,
        "Clipboard" => clipboard: query,
        "LocalDrive" => local_drive: query,
        "UsbRedirect" => usb_redirect: query,
        "PrinterRedirect" => printer_redirect: query,
        "VisualQuality" => visual_quality: query,
        "GpuAcceleration" => gpu_acceleration: query,
        "Html5FileTransfer" => html5_file_transfer: query,
        "Watermark" => watermark: query,
        "Name" => name: query,
        "WatermarkType" => watermark_type: query,
        "WatermarkCustomText" => watermark_custom_text: query,
        "WatermarkTransparencyValue" => watermark_transparency_value: query,
        "WatermarkSecurity" => watermark_security: query,
        "CameraRedirect" => camera_redirect: query,
        "NetRedirect" => net_redirect: query,
        "AppContentProtection" => app_content_protection: query,
        "RemoteCoordinate" => remote_coordinate: query,
        "InternetCommunicationProtocol" => internet_communication_protocol: query,
        "VideoRedirect" => video_redirect: query,
        "WatermarkColor" => watermark_color: query,
        "WatermarkDegree" => watermark_degree: query,
        "WatermarkFontSize" => watermark_font_size: query,
        "WatermarkFontStyle" => watermark_font_style: query,
        "WatermarkRowAmount" => watermark_row_amount: query,
        "CpuProtectedMode" => cpu_protected_mode: query,
        "CpuRateLimit" => cpu_rate_limit: query,
        "CpuSampleDuration" => cpu_sample_duration: query,
        "CpuSingleRateLimit" => cpu_single_rate_limit: query,
        "CpuDownGradeDuration" => cpu_down_grade_duration: query,
        "MemoryProtectedMode" => memory_protected_mode: query,
        "MemoryRateLimit" => memory_rate_limit: query,
        "MemorySampleDuration" => memory_sample_duration: query,
        "MemorySingleRateLimit" => memory_single_rate_limit: query,
        "MemoryDownGradeDuration" => memory_down_grade_duration: query,
        "EndUserApplyAdminCoordinate" => end_user_apply_admin_coordinate: query,
        "EndUserGroupCoordinate" => end_user_group_coordinate: query,
        "Scope" => scope: query,
        "Recording" => recording: query,
        "RecordingAudio" => recording_audio: query,
        "RecordingStartTime" => recording_start_time: query,
        "RecordingEndTime" => recording_end_time: query,
        "RecordingFps" => recording_fps: query,
        "RecordingDuration" => recording_duration: query,
        "RecordingExpires" => recording_expires: query,
        "RecordingUserNotify" => recording_user_notify: query,
        "RecordingUserNotifyMessage" => recording_user_notify_message: query,
        "AdminAccess" => admin_access: query,
        "EnableSessionRateLimiting" => enable_session_rate_limiting: query,
        "SessionMaxRateKbps" => session_max_rate_kbps: query,
        "DisplayMode" => display_mode: query,
        "StreamingMode" => streaming_mode: query,
        "ColorEnhancement" => color_enhancement: query,
        "SmoothEnhancement" => smooth_enhancement: query,
        "QualityEnhancement" => quality_enhancement: query,
        "VideoEncPolicy" => video_enc_policy: query,
        "TargetFps" => target_fps: query,
        "VideoEncMinQP" => video_enc_min_qp: query,
        "VideoEncMaxQP" => video_enc_max_qp: query,
        "VideoEncAvgKbps" => video_enc_avg_kbps: query,
        "VideoEncPeakKbps" => video_enc_peak_kbps: query,
        "MaxReconnectTime" => max_reconnect_time: query,
        "WyAssistant" => wy_assistant: query,
        "WatermarkAntiCam" => watermark_anti_cam: query,
        "WatermarkPower" => watermark_power: query,
        "CpuProcessors" => cpu_processors: query,
        "MemoryProcessors" => memory_processors: query,
        "DomainResolveRule" => domain_resolve_rule: query,
        "NetRedirectRule" => net_redirect_rule: query,
        "ScopeValue" => scope_value: query,
        "ClientType" => client_type: query,
        "UsbSupplyRedirectRule" => usb_supply_redirect_rule: query,
        "AuthorizeSecurityPolicyRule" => authorize_security_policy_rule: query,
        "RevokeSecurityPolicyRule" => revoke_security_policy_rule: query,
        "AuthorizeAccessPolicyRule" => authorize_access_policy_rule: query,
        "RevokeAccessPolicyRule" => revoke_access_policy_rule: query,
        "DeviceRedirects" => device_redirects: query,
        "DeviceRules" => device_rules: query,
        "WatermarkColumnAmount" => watermark_column_amount: query,
        "DomainResolveRuleType" => domain_resolve_rule_type: query,
        "ClipboardScope" => clipboard_scope: query,
        "ClipboardGraineds" => clipboard_graineds: query,
        "StatusMonitor" => status_monitor: query,
        "MobileRestart" => mobile_restart: query,
        "MobileShutdown" => mobile_shutdown: query,
        "ResolutionModel" => resolution_model: query,
        "ResolutionWidth" => resolution_width: query,
        "ResolutionHeight" => resolution_height: query,
        "Taskbar" => taskbar: query,
        "NoOperationDisconnect" => no_operation_disconnect: query,
        "NoOperationDisconnectTime" => no_operation_disconnect_time: query,
        "DisconnectKeepSession" => disconnect_keep_session: query,
        "DisconnectKeepSessionTime" => disconnect_keep_session_time: query,
        "RecordEvents" => record_events: query,
        "RecordEventFilePaths" => record_event_file_paths: query,
        "RecordEventRegisters" => record_event_registers: query,
        "RecordEventDuration" => record_event_duration: query,
        "ResetDesktop" => reset_desktop: query,
        "DeviceConnectHint" => device_connect_hint: query,
        "FileMigrate" => file_migrate: query,
        "WuyingKeeper" => wuying_keeper: query,
        "InternetPrinter" => internet_printer: query,
        "SafeMenu" => safe_menu: query,
        "ScreenDisplayMode" => screen_display_mode: query,
        "ClientControlMenu" => client_control_menu: query,
        "FileTransferSpeedLocation" => file_transfer_speed_location: query,
        "FileTransferSpeed" => file_transfer_speed: query,
        "FileTransferAddress" => file_transfer_address: query,
        "CpdDriveClipboard" => cpd_drive_clipboard: query,
        "UseTime" => use_time: query,
        "AutoReconnect" => auto_reconnect: query,
        "MobileWuyingKeeper" => mobile_wuying_keeper: query,
        "MobileSafeMenu" => mobile_safe_menu: query,
        "MobileWyAssistant" => mobile_wy_assistant: query,
        "RecordEventLevels" => record_event_levels: query,
        "RecordEventFileExts" => record_event_file_exts: query,
        "ExternalDrive" => external_drive: query,
        "WatermarkShadow" => watermark_shadow: query,
        "ClientCreateSnapshot" => client_create_snapshot: query,
    }
}

impl Operation for ModifyCenterPolicyRequest {
    type Response = ModifyCenterPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyCenterPolicy")
        .required(&["RegionId", "PolicyGroupId", "BusinessType", "ResourceType"])
        .region("RegionId");
}

/// Response to [`ModifyCenterPolicyRequest`], which the documentation does not describe.
pub type ModifyCenterPolicyResponse = alicloud_runtime::UndocumentedResponse;
