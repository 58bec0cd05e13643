// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInitializeVariable`, from `polardb/DescribeDBInitializeVariable.md`.

use alicloud_runtime::codegen::*;

/// Lists character sets and collations that a PostgreSQL-type or Oracle-compatible cluster supports
/// for new databases.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBInitializeVariableRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_initialize_variable(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInitializeVariableRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeDBInitializeVariableRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBInitializeVariableRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeDBInitializeVariableRequest {
    type Response = DescribeDBInitializeVariableResponse;
    type Error = DescribeDBInitializeVariableError;
    const INFO: OperationInfo = super::operation("DescribeDBInitializeVariable")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeDBInitializeVariableError] = &[
        DescribeDBInitializeVariableError::InvalidDBTypeMalformed,
        DescribeDBInitializeVariableError::InvalidDBClusterIdNotFound,
        DescribeDBInitializeVariableError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`DescribeDBInitializeVariableRequest`].
#[non_exhaustive]
pub struct DescribeDBInitializeVariableResponse {
    /// The variables that were found or are concerned, one entry each.
    pub variables: Vec<Variable>,
    /// Which version of the database is meant. Example: `11`.
    pub db_version: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `475F58B7-F394-4394-AA6E-4F1CBA******`.
    pub request_id: Option<String>,
    /// Which kind of database it is or is to be. Example: `PostgreSQL`.
    pub db_type: Option<String>,
}

response! {
    DescribeDBInitializeVariableResponse {
        "Variables" => variables: list("Variable"),
        "DBVersion" => db_version: value,
        "RequestId" => request_id: value,
        "DBType" => db_type: value,
    }
}

/// The variables that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Variable {
    /// Character set. Example: `EUC_CN`.
    pub charset: Option<String>,
    /// Order in which text of the PostgreSQL database is sorted. Example: `C`.
    pub collate: Option<String>,
    /// Character classification of the PostgreSQL database. Example: `C`.
    pub ctype: Option<String>,
}

response! {
    Variable {
        "Charset" => charset: value,
        "Collate" => collate: value,
        "Ctype" => ctype: value,
    }
}

/// Errors that the documentation of [`DescribeDBInitializeVariableRequest`] names.
///
/// - [`InvalidDBTypeMalformed`](super::DocumentedError::InvalidDBTypeMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type DescribeDBInitializeVariableError = super::DocumentedError;
