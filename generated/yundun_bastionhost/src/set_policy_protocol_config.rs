// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetPolicyProtocolConfig`, from `yundun-bastionhost/SetPolicyProtocolConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets which RDP and SSH options, such as clipboard transfer, a control policy permits.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// use alicloud_yundun_bastionhost::set_policy_protocol_config::ProtocolConfig;
///
/// let request = alicloud_yundun_bastionhost::SetPolicyProtocolConfigRequest::new()
///     .instance_id("...")
///     .policy_id("...")
///     .protocol_config(ProtocolConfig::new());
/// let reply = client.set_policy_protocol_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetPolicyProtocolConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<String>,
    /// **Required.** Settings of the protocol, and what it works with.
    pub protocol_config: Option<ProtocolConfig>,
}

impl SetPolicyProtocolConfigRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PolicyId`, which is required.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets `ProtocolConfig`, which is required.
    pub fn protocol_config(mut self, value: impl Into<ProtocolConfig>) -> Self {
        self.protocol_config = Some(value.into());
        self
    }
}

request! {
    SetPolicyProtocolConfigRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PolicyId" => policy_id: query,
        "ProtocolConfig" => protocol_config: query_json,
    }
}

impl Operation for SetPolicyProtocolConfigRequest {
    type Response = SetPolicyProtocolConfigResponse;
    type Error = SetPolicyProtocolConfigError;
    const INFO: OperationInfo = super::operation("SetPolicyProtocolConfig")
        .required(&["InstanceId", "PolicyId", "ProtocolConfig"])
        .region("RegionId");
    const ERRORS: &'static [SetPolicyProtocolConfigError] = &[
        SetPolicyProtocolConfigError::InvalidParameter,
        SetPolicyProtocolConfigError::PolicyNotFound,
        SetPolicyProtocolConfigError::InternalError,
    ];
}

/// Response to [`SetPolicyProtocolConfigRequest`].
pub type SetPolicyProtocolConfigResponse = alicloud_runtime::EmptyResponse;

/// Settings of the protocol, and what it works with.
#[non_exhaustive]
pub struct ProtocolConfig {
    /// What users may do over remote desktop.
    pub rdp: Option<Rdp>,
    /// What users may do over the shell and SFTP.
    pub ssh: Option<Ssh>,
}

impl ProtocolConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RDP`.
    pub fn rdp(mut self, value: impl Into<Rdp>) -> Self {
        self.rdp = Some(value.into());
        self
    }
    /// Sets `SSH`.
    pub fn ssh(mut self, value: impl Into<Ssh>) -> Self {
        self.ssh = Some(value.into());
        self
    }
}

request! {
    ProtocolConfig {
        "RDP" => rdp: field,
        "SSH" => ssh: field,
    }
}

/// What users may do over remote desktop.
#[non_exhaustive]
pub struct Rdp {
    /// Whether key strokes are kept in the recording.
    pub record_keyboard: Option<Open<EnableDisable>>,
    /// Whether the user's drives show up on the host.
    pub disk_redirection: Option<Open<EnableDisable>>,
    /// Whether text and files can be copied from the host.
    pub clipboard_download: Option<Open<EnableDisable>>,
    /// Whether text and files can be pasted onto the host.
    pub clipboard_upload: Option<Open<EnableDisable>>,
}

impl Rdp {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RecordKeyboard`.
    pub fn record_keyboard(mut self, value: impl Into<Open<EnableDisable>>) -> Self {
        self.record_keyboard = Some(value.into());
        self
    }
    /// Sets `DiskRedirection`.
    pub fn disk_redirection(mut self, value: impl Into<Open<EnableDisable>>) -> Self {
        self.disk_redirection = Some(value.into());
        self
    }
    /// Sets `ClipboardDownload`.
    pub fn clipboard_download(mut self, value: impl Into<Open<EnableDisable>>) -> Self {
        self.clipboard_download = Some(value.into());
        self
    }
    /// Sets `ClipboardUpload`.
    pub fn clipboard_upload(mut self, value: impl Into<Open<EnableDisable>>) -> Self {
        self.clipboard_upload = Some(value.into());
        self
    }
}

request! {
    Rdp {
        "RecordKeyboard" => record_keyboard: field,
        "DiskRedirection" => disk_redirection: field,
        "ClipboardDownload" => clipboard_download: field,
        "ClipboardUpload" => clipboard_upload: field,
    }
}

/// What users may do over the shell and SFTP.
#[non_exhaustive]
pub struct Ssh {
    /// Whether windows of programs on the host show on the user's screen.
    pub x11_forwarding: Option<Open<EnableDisable>>,
    /// Whether files can be reached over SFTP.
    pub sftp_channel: Option<Open<EnableDisable>>,
    /// Whether a shell can be opened.
    pub ssh_channel: Option<Open<EnableDisable>>,
    /// Whether single commands can be run without a shell.
    pub exec_command: Option<Open<EnableDisable>>,
    /// Whether files can be put on the host.
    pub sftp_upload_file: Option<Open<EnableDisable>>,
    /// Whether files can be fetched from the host.
    pub sftp_download_file: Option<Open<EnableDisable>>,
    /// Whether files can be deleted.
    pub sftp_remove_file: Option<Open<EnableDisable>>,
    /// Whether files can be given other names.
    pub sftp_rename_file: Option<Open<EnableDisable>>,
    /// Whether folders can be made.
    pub sftp_mkdir: Option<Open<EnableDisable>>,
    /// Whether folders can be deleted.
    pub sftp_rmdir: Option<Open<EnableDisable>>,
}

impl Ssh {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `X11Forwarding`.
    pub fn x11_forwarding(mut self, value: impl Into<Open<EnableDisable>>) -> Self {
        self.x11_forwarding = Some(value.into());
        self
    }
    /// Sets `SFTPChannel`.
    pub fn sftp_channel(mut self, value: impl Into<Open<EnableDisable>>) -> Self {
        self.sftp_channel = Some(value.into());
        self
    }
    /// Sets `SSHChannel`.
    pub fn ssh_channel(mut self, value: impl Into<Open<EnableDisable>>) -> Self {
        self.ssh_channel = Some(value.into());
        self
    }
    /// Sets `ExecCommand`.
    pub fn exec_command(mut self, value: impl Into<Open<EnableDisable>>) -> Self {
        self.exec_command = Some(value.into());
        self
    }
    /// Sets `SFTPUploadFile`.
    pub fn sftp_upload_file(mut self, value: impl Into<Open<EnableDisable>>) -> Self {
        self.sftp_upload_file = Some(value.into());
        self
    }
    /// Sets `SFTPDownloadFile`.
    pub fn sftp_download_file(mut self, value: impl Into<Open<EnableDisable>>) -> Self {
        self.sftp_download_file = Some(value.into());
        self
    }
    /// Sets `SFTPRemoveFile`.
    pub fn sftp_remove_file(mut self, value: impl Into<Open<EnableDisable>>) -> Self {
        self.sftp_remove_file = Some(value.into());
        self
    }
    /// Sets `SFTPRenameFile`.
    pub fn sftp_rename_file(mut self, value: impl Into<Open<EnableDisable>>) -> Self {
        self.sftp_rename_file = Some(value.into());
        self
    }
    /// Sets `SFTPMkdir`.
    pub fn sftp_mkdir(mut self, value: impl Into<Open<EnableDisable>>) -> Self {
        self.sftp_mkdir = Some(value.into());
        self
    }
    /// Sets `SFTPRmdir`.
    pub fn sftp_rmdir(mut self, value: impl Into<Open<EnableDisable>>) -> Self {
        self.sftp_rmdir = Some(value.into());
        self
    }
}

request! {
    Ssh {
        "X11Forwarding" => x11_forwarding: field,
        "SFTPChannel" => sftp_channel: field,
        "SSHChannel" => ssh_channel: field,
        "ExecCommand" => exec_command: field,
        "SFTPUploadFile" => sftp_upload_file: field,
        "SFTPDownloadFile" => sftp_download_file: field,
        "SFTPRemoveFile" => sftp_remove_file: field,
        "SFTPRenameFile" => sftp_rename_file: field,
        "SFTPMkdir" => sftp_mkdir: field,
        "SFTPRmdir" => sftp_rmdir: field,
    }
}

values! {
    /// Whether key strokes are kept in the recording.
    pub enum EnableDisable {
        /// Key strokes are kept in the recording, passwords too.
        Enable = "Enable",
        /// The recording holds the screen alone.
        Disable = "Disable",
    }
}

/// Errors that the documentation of [`SetPolicyProtocolConfigRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`PolicyNotFound`](super::DocumentedError::PolicyNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type SetPolicyProtocolConfigError = super::DocumentedError;
