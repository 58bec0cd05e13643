// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPolicy`, from `yundun-bastionhost/GetPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Approval};

/// Shows one control policy in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::GetPolicyRequest::new()
///     .instance_id("...")
///     .policy_id("...");
/// let reply = client.get_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPolicyRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<String>,
}

impl GetPolicyRequest {
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
}

request! {
    GetPolicyRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PolicyId" => policy_id: query,
    }
}

impl Operation for GetPolicyRequest {
    type Response = GetPolicyResponse;
    type Error = GetPolicyError;
    const INFO: OperationInfo = super::operation("GetPolicy")
        .required(&["InstanceId", "PolicyId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetPolicyError] = &[
        GetPolicyError::InvalidParameter,
        GetPolicyError::PolicyNotFound,
        GetPolicyError::InternalError,
    ];
}

/// Response to [`GetPolicyRequest`].
#[non_exhaustive]
pub struct GetPolicyResponse {
    /// The policy asked about.
    pub policy: Option<Policy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0D29F2C0-8B4B-5861-9474-F3F23D25594B`.
    pub request_id: Option<String>,
}

response! {
    GetPolicyResponse {
        "Policy" => policy: value,
        "RequestId" => request_id: value,
    }
}

/// The policy asked about.
#[non_exhaustive]
pub struct Policy {
    /// Settings of the access time range, and what it works with.
    pub access_time_range_config: Option<AccessTimeRangeConfig>,
    /// Settings of the command, and what it works with.
    pub command_config: Option<CommandConfig>,
    /// Free text added as a note. Example: `comment`.
    pub comment: Option<String>,
    /// Settings of the IP address ACL, and what it works with.
    pub ip_acl_config: Option<IPAclConfig>,
    /// Name that the policy goes by. Example: `test`.
    pub policy_name: Option<String>,
    /// ID of the policy that the item belongs to or stands for. Example: `3`.
    pub policy_id: Option<String>,
    /// Rank that decides which item goes first when several fit. Example: `1`.
    pub priority: Option<i64>,
    /// Settings of the protocol, and what it works with.
    pub protocol_config: Option<ProtocolConfig>,
    /// Settings of the approval, and what it works with.
    pub approval_config: Option<ApprovalConfig>,
}

response! {
    Policy {
        "AccessTimeRangeConfig" => access_time_range_config: value,
        "CommandConfig" => command_config: value,
        "Comment" => comment: value,
        "IPAclConfig" => ip_acl_config: value,
        "PolicyName" => policy_name: value,
        "PolicyId" => policy_id: value,
        "Priority" => priority: value,
        "ProtocolConfig" => protocol_config: value,
        "ApprovalConfig" => approval_config: value,
    }
}

/// Settings of the access time range, and what it works with.
#[non_exhaustive]
pub struct AccessTimeRangeConfig {
    /// Time that is set or recorded for this: effective.
    pub effective_time: Vec<EffectiveTime>,
}

response! {
    AccessTimeRangeConfig {
        "EffectiveTime" => effective_time: list(""),
    }
}

/// Time that is set or recorded for this: effective.
#[non_exhaustive]
pub struct EffectiveTime {
    /// The days that were found or are concerned, one entry each. Example: `[2]`.
    pub days: Vec<String>,
    /// The hours that were found or are concerned, one entry each. Example: `text`.
    pub hours: Vec<String>,
}

response! {
    EffectiveTime {
        "Days" => days: list(""),
        "Hours" => hours: list(""),
    }
}

/// Settings of the command, and what it works with.
#[non_exhaustive]
pub struct CommandConfig {
    /// Commands that an administrator has to approve before they run.
    pub approval: Option<Approval>,
    /// Commands that never run.
    pub deny: Option<Deny>,
}

response! {
    CommandConfig {
        "Approval" => approval: value,
        "Deny" => deny: value,
    }
}

/// Commands that never run.
#[non_exhaustive]
pub struct Deny {
    /// Which kind of ACL it is or is to be. Example: `black`.
    pub acl_type: Option<String>,
    /// The commands that were found or are concerned, one entry each. Example: `ls`.
    pub commands: Vec<String>,
}

response! {
    Deny {
        "AclType" => acl_type: value,
        "Commands" => commands: list(""),
    }
}

/// Settings of the IP address ACL, and what it works with.
#[non_exhaustive]
pub struct IPAclConfig {
    /// Which kind of ACL it is or is to be. Example: `black`.
    pub acl_type: Option<String>,
    /// The IP addresses that were found or are concerned, one entry each. Example: `[10.10.**.**]`.
    pub ips: Vec<String>,
}

response! {
    IPAclConfig {
        "AclType" => acl_type: value,
        "IPs" => ips: list(""),
    }
}

/// Settings of the protocol, and what it works with.
#[non_exhaustive]
pub struct ProtocolConfig {
    /// What users may do over remote desktop.
    pub rdp: Option<Rdp>,
    /// What users may do over the shell and SFTP.
    pub ssh: Option<Ssh>,
}

response! {
    ProtocolConfig {
        "RDP" => rdp: value,
        "SSH" => ssh: value,
    }
}

/// What users may do over remote desktop.
#[non_exhaustive]
pub struct Rdp {
    /// Whether text and files can be copied from the host. Example: `Enable`.
    pub clipboard_download: Option<String>,
    /// Whether text and files can be pasted onto the host. Example: `Enable`.
    pub clipboard_upload: Option<String>,
    /// Whether the user's drives show up on the host. Example: `Enable`.
    pub disk_redirection: Option<String>,
    /// Whether key strokes are kept in the recording. Example: `Enable`.
    pub record_keyboard: Option<String>,
}

response! {
    Rdp {
        "ClipboardDownload" => clipboard_download: value,
        "ClipboardUpload" => clipboard_upload: value,
        "DiskRedirection" => disk_redirection: value,
        "RecordKeyboard" => record_keyboard: value,
    }
}

/// What users may do over the shell and SFTP.
#[non_exhaustive]
pub struct Ssh {
    /// Whether single commands can be run without a shell. Example: `Enable`.
    pub exec_command: Option<String>,
    /// Whether files can be reached over SFTP. Example: `Enable`.
    pub sftp_channel: Option<String>,
    /// Whether files can be fetched from the host. Example: `Enable`.
    pub sftp_download_file: Option<String>,
    /// Whether folders can be made. Example: `Enable`.
    pub sftp_mkdir: Option<String>,
    /// Whether files can be deleted. Example: `Enable`.
    pub sftp_remove_file: Option<String>,
    /// Whether files can be given other names. Example: `Enable`.
    pub sftp_rename_file: Option<String>,
    /// Whether folders can be deleted. Example: `Enable`.
    pub sftp_rmdir: Option<String>,
    /// Whether files can be put on the host. Example: `Enable`.
    pub sftp_upload_file: Option<String>,
    /// Whether a shell can be opened. Example: `Enable`.
    pub ssh_channel: Option<String>,
    /// Whether windows of programs on the host show on the user's screen. Example: `Enable`.
    pub x11_forwarding: Option<String>,
}

response! {
    Ssh {
        "ExecCommand" => exec_command: value,
        "SFTPChannel" => sftp_channel: value,
        "SFTPDownloadFile" => sftp_download_file: value,
        "SFTPMkdir" => sftp_mkdir: value,
        "SFTPRemoveFile" => sftp_remove_file: value,
        "SFTPRenameFile" => sftp_rename_file: value,
        "SFTPRmdir" => sftp_rmdir: value,
        "SFTPUploadFile" => sftp_upload_file: value,
        "SSHChannel" => ssh_channel: value,
        "X11Forwarding" => x11_forwarding: value,
    }
}

/// Settings of the approval, and what it works with.
#[non_exhaustive]
pub struct ApprovalConfig {
    /// State that the switch is in. Example: `Off`.
    pub switch_status: Option<String>,
}

response! {
    ApprovalConfig {
        "SwitchStatus" => switch_status: value,
    }
}

/// Errors that the documentation of [`GetPolicyRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`PolicyNotFound`](super::DocumentedError::PolicyNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetPolicyError = super::DocumentedError;
