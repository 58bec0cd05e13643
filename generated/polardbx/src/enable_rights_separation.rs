// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableRightsSeparation`, from `polardbx/EnableRightsSeparation.md`.

use alicloud_runtime::codegen::*;

/// Separates duties in an instance and creates its security and audit accounts for that.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::EnableRightsSeparationRequest::new()
///     .db_instance_name("...")
///     .security_account_name("...")
///     .security_account_password("...")
///     .audit_account_name("...")
///     .audit_account_password("...");
/// let reply = client.enable_rights_separation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableRightsSeparationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** Name that the security account goes by.
    pub security_account_name: Option<String>,
    /// **Required.** Password that belongs to the security account; keep it secret.
    pub security_account_password: Option<String>,
    /// Free text that tells people about the security account.
    pub security_account_description: Option<String>,
    /// **Required.** Name that the audit account goes by.
    pub audit_account_name: Option<String>,
    /// **Required.** Password that belongs to the audit account; keep it secret.
    pub audit_account_password: Option<String>,
    /// Free text that tells people about the audit account.
    pub audit_account_description: Option<String>,
}

impl EnableRightsSeparationRequest {
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
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `SecurityAccountName`, which is required.
    pub fn security_account_name(mut self, value: impl Into<String>) -> Self {
        self.security_account_name = Some(value.into());
        self
    }
    /// Sets `SecurityAccountPassword`, which is required.
    pub fn security_account_password(mut self, value: impl Into<String>) -> Self {
        self.security_account_password = Some(value.into());
        self
    }
    /// Sets `SecurityAccountDescription`.
    pub fn security_account_description(mut self, value: impl Into<String>) -> Self {
        self.security_account_description = Some(value.into());
        self
    }
    /// Sets `AuditAccountName`, which is required.
    pub fn audit_account_name(mut self, value: impl Into<String>) -> Self {
        self.audit_account_name = Some(value.into());
        self
    }
    /// Sets `AuditAccountPassword`, which is required.
    pub fn audit_account_password(mut self, value: impl Into<String>) -> Self {
        self.audit_account_password = Some(value.into());
        self
    }
    /// Sets `AuditAccountDescription`.
    pub fn audit_account_description(mut self, value: impl Into<String>) -> Self {
        self.audit_account_description = Some(value.into());
        self
    }
}

request! {
    EnableRightsSeparationRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "SecurityAccountName" => security_account_name: query,
        "SecurityAccountPassword" => security_account_password: query,
        "SecurityAccountDescription" => security_account_description: query,
        "AuditAccountName" => audit_account_name: query,
        "AuditAccountPassword" => audit_account_password: query,
        "AuditAccountDescription" => audit_account_description: query,
    }
}

impl Operation for EnableRightsSeparationRequest {
    type Response = EnableRightsSeparationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableRightsSeparation")
        .required(
            &[
                "RegionId",
                "DBInstanceName",
                "SecurityAccountName",
                "SecurityAccountPassword",
                "AuditAccountName",
                "AuditAccountPassword",
            ],
        )
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId");
}

/// Response to [`EnableRightsSeparationRequest`].
#[non_exhaustive]
pub struct EnableRightsSeparationResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `73559800-3c8c-11ec-bd40-99cfcff3fe1e`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    EnableRightsSeparationResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
