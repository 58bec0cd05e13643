// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableRightsSeparation`, from `polardbx/DisableRightsSeparation.md`.

use alicloud_runtime::codegen::*;

/// Ends the separation of duties between DBA, security and audit accounts in an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DisableRightsSeparationRequest::new()
///     .db_instance_name("...")
///     .dba_account_name("...")
///     .dba_account_password("...");
/// let reply = client.disable_rights_separation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableRightsSeparationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** Name that the dba account goes by.
    pub dba_account_name: Option<String>,
    /// **Required.** Password that belongs to the dba account; keep it secret.
    pub dba_account_password: Option<String>,
}

impl DisableRightsSeparationRequest {
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
    /// Sets `DbaAccountName`, which is required.
    pub fn dba_account_name(mut self, value: impl Into<String>) -> Self {
        self.dba_account_name = Some(value.into());
        self
    }
    /// Sets `DbaAccountPassword`, which is required.
    pub fn dba_account_password(mut self, value: impl Into<String>) -> Self {
        self.dba_account_password = Some(value.into());
        self
    }
}

request! {
    DisableRightsSeparationRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "DbaAccountName" => dba_account_name: query,
        "DbaAccountPassword" => dba_account_password: query,
    }
}

impl Operation for DisableRightsSeparationRequest {
    type Response = DisableRightsSeparationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DisableRightsSeparation")
        .required(
            &["RegionId", "DBInstanceName", "DbaAccountName", "DbaAccountPassword"],
        )
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId");
}

/// Response to [`DisableRightsSeparationRequest`].
#[non_exhaustive]
pub struct DisableRightsSeparationResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FE5D94E3-3C93-3594-95D9-AAED2A980915`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DisableRightsSeparationResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
