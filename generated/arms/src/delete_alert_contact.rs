// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAlertContact`, from `arms/DeleteAlertContact.md`.

use alicloud_runtime::codegen::*;

/// Deletes an alert contact, who is no longer notified.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteAlertContactRequest::new()
///     .contact_id(123)
///     .region_id("cn-hangzhou");
/// let reply = client.delete_alert_contact(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAlertContactRequest {
    /// **Required.** ID of the contact that the call is about. Example: `123`.
    pub contact_id: Option<i64>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Default: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the proxy user that the call is about. Example: `1234**`.
    pub proxy_user_id: Option<String>,
}

impl DeleteAlertContactRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactId`, which is required.
    #[inline]
    pub fn contact_id(mut self, value: i64) -> Self {
        self.contact_id = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ProxyUserId`.
    pub fn proxy_user_id(mut self, value: impl Into<String>) -> Self {
        self.proxy_user_id = Some(value.into());
        self
    }
}

request! {
    DeleteAlertContactRequest {
        "ContactId" => contact_id: query,
        "RegionId" => region_id: query,
        "ProxyUserId" => proxy_user_id: query,
    }
}

impl Operation for DeleteAlertContactRequest {
    type Response = DeleteAlertContactResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAlertContact")
        .required(&["ContactId", "RegionId"])
        .success_flag("IsSuccess")
        .region("RegionId");
}

/// Response to [`DeleteAlertContactRequest`].
#[non_exhaustive]
pub struct DeleteAlertContactResponse {
    /// Whether the is succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `78901766-3806-4E96-8E47-CFEF59E4****`.
    pub request_id: Option<String>,
}

response! {
    DeleteAlertContactResponse {
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}
