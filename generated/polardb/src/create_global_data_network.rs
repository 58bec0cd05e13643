// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateGlobalDataNetwork`, from `polardb/CreateGlobalDataNetwork.md`.

use alicloud_runtime::codegen::*;

/// Creates a global data network that syncs a source file system path to a destination path.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CreateGlobalDataNetworkRequest::new();
/// let reply = client.create_global_data_network(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateGlobalDataNetworkRequest {
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of the source that the call is about.
    pub source_id: Option<String>,
    /// ID of the destination that the call is about.
    pub destination_id: Option<String>,
    /// Path under which the source file system is found.
    pub source_file_system_path: Option<String>,
    /// Path under which the destination file system is found.
    pub destination_file_system_path: Option<String>,
    /// Which kind of source it is or is to be.
    pub source_type: Option<String>,
    /// Which kind of destination it is or is to be.
    pub destination_type: Option<String>,
    /// Region that the source lies in.
    pub source_region: Option<String>,
    /// Region that the destination lies in.
    pub destination_region: Option<String>,
    /// Whether the source takes no writes while it is copied.
    pub freeze_source_during_sync: Option<String>,
}

impl CreateGlobalDataNetworkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SourceId`.
    pub fn source_id(mut self, value: impl Into<String>) -> Self {
        self.source_id = Some(value.into());
        self
    }
    /// Sets `DestinationId`.
    pub fn destination_id(mut self, value: impl Into<String>) -> Self {
        self.destination_id = Some(value.into());
        self
    }
    /// Sets `SourceFileSystemPath`.
    pub fn source_file_system_path(mut self, value: impl Into<String>) -> Self {
        self.source_file_system_path = Some(value.into());
        self
    }
    /// Sets `DestinationFileSystemPath`.
    pub fn destination_file_system_path(mut self, value: impl Into<String>) -> Self {
        self.destination_file_system_path = Some(value.into());
        self
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `DestinationType`.
    pub fn destination_type(mut self, value: impl Into<String>) -> Self {
        self.destination_type = Some(value.into());
        self
    }
    /// Sets `SourceRegion`.
    pub fn source_region(mut self, value: impl Into<String>) -> Self {
        self.source_region = Some(value.into());
        self
    }
    /// Sets `DestinationRegion`.
    pub fn destination_region(mut self, value: impl Into<String>) -> Self {
        self.destination_region = Some(value.into());
        self
    }
    /// Sets `FreezeSourceDuringSync`.
    pub fn freeze_source_during_sync(mut self, value: impl Into<String>) -> Self {
        self.freeze_source_during_sync = Some(value.into());
        self
    }
}

request! {
    CreateGlobalDataNetworkRequest {
        "Description" => description: query,
        "SourceId" => source_id: query,
        "DestinationId" => destination_id: query,
        "SourceFileSystemPath" => source_file_system_path: query,
        "DestinationFileSystemPath" => destination_file_system_path: query,
        "SourceType" => source_type: query,
        "DestinationType" => destination_type: query,
        "SourceRegion" => source_region: query,
        "DestinationRegion" => destination_region: query,
        "FreezeSourceDuringSync" => freeze_source_during_sync: query,
    }
}

impl Operation for CreateGlobalDataNetworkRequest {
    type Response = CreateGlobalDataNetworkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateGlobalDataNetwork");
}

/// Response to [`CreateGlobalDataNetworkRequest`], which the documentation does not describe.
pub type CreateGlobalDataNetworkResponse = alicloud_runtime::UndocumentedResponse;
