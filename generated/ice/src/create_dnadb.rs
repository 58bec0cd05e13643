// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDNADB`, from `ice/CreateDNADB.md`.

use alicloud_runtime::codegen::*;

/// Creates a fingerprint (DNA) library against which media can be compared for duplicates.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateDNADBRequest::new()
///     .name("...");
/// let reply = client.create_dnadb(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDNADBRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Model that is meant: of a device, of data or of an AI.
    pub model: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl CreateDNADBRequest {
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
    /// Sets `Model`.
    pub fn model(mut self, value: impl Into<String>) -> Self {
        self.model = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    CreateDNADBRequest {
        "Name" => name: query,
        "Model" => model: query,
        "Description" => description: query,
    }
}

impl Operation for CreateDNADBRequest {
    type Response = CreateDNADBResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDNADB").required(&["Name"]);
}

/// Response to [`CreateDNADBRequest`].
#[non_exhaustive]
pub struct CreateDNADBResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
    /// What is known about the database.
    pub db_info: Option<DBInfo>,
}

response! {
    CreateDNADBResponse {
        "RequestId" => request_id: value,
        "DBInfo" => db_info: value,
    }
}

/// What is known about the database.
#[non_exhaustive]
pub struct DBInfo {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name that people know the item by. Example: `example name`.
    pub name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `offline`.
    pub status: Option<String>,
    /// ID of the database that the item belongs to or stands for.
    /// Example: `88c6ca184c0e47098a5b665e2a12****`.
    pub db_id: Option<String>,
    /// Model that is meant: of a device, of data or of an AI. Example: `Video`.
    pub model: Option<String>,
}

response! {
    DBInfo {
        "Description" => description: value,
        "Name" => name: value,
        "Status" => status: value,
        "DBId" => db_id: value,
        "Model" => model: value,
    }
}
