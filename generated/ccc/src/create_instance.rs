// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateInstance`, from `ccc/CreateInstance.md`.

use alicloud_runtime::codegen::*;

/// Creates a contact center instance for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::CreateInstanceRequest::new()
///     .name("...")
///     .domain_name("...")
///     .admin_ram_id_list("...");
/// let reply = client.create_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateInstanceRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Items of the kind number to work on or to narrow the list down to.
    pub number_list: Option<String>,
    /// **Required.** IDs of the admin RAMs to work on or to narrow the list down to.
    pub admin_ram_id_list: Option<String>,
}

impl CreateInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `NumberList`.
    pub fn number_list(mut self, value: impl Into<String>) -> Self {
        self.number_list = Some(value.into());
        self
    }
    /// Sets `AdminRamIdList`, which is required.
    pub fn admin_ram_id_list(mut self, value: impl Into<String>) -> Self {
        self.admin_ram_id_list = Some(value.into());
        self
    }
}

request! {
    CreateInstanceRequest {
        "Name" => name: query,
        "Description" => description: query,
        "DomainName" => domain_name: query,
        "NumberList" => number_list: query,
        "AdminRamIdList" => admin_ram_id_list: query,
    }
}

impl Operation for CreateInstanceRequest {
    type Response = CreateInstanceResponse;
    type Error = CreateInstanceError;
    const INFO: OperationInfo = super::operation("CreateInstance")
        .required(&["Name", "DomainName", "AdminRamIdList"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [CreateInstanceError] = &[
        CreateInstanceError::NotExistsNumber,
        CreateInstanceError::AlreadyExistsInstanceId,
    ];
}

/// Response to [`CreateInstanceRequest`].
#[non_exhaustive]
pub struct CreateInstanceResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `75c1346c-1dc2-4ed8-973f-edf8b1e5fe77`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2778FA12-EDD6-42AA-9B15-AF855072E5E5`.
    pub request_id: Option<String>,
}

response! {
    CreateInstanceResponse {
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateInstanceRequest`] names.
///
/// - [`NotExistsNumber`](super::DocumentedError::NotExistsNumber)
/// - [`AlreadyExistsInstanceId`](super::DocumentedError::AlreadyExistsInstanceId)
pub type CreateInstanceError = super::DocumentedError;
