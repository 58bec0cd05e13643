//! `api-docs.json`: one version of one product, as the vendor publishes it. Prose is never read: no struct has a place
//! for a title, a summary or a description.

pub(crate) mod part;

use self::part::{Entries, Items, Key, KeyNames, Object, OutcomeCell, Part, Slot, WrongKey, parts};

parts! {
    /// The document.
    Document {
        "info" => info: Info,
        "components" => components: Components,
        "apis" => apis: Entries<ApiEntry>,
        "endpoints" => endpoints: Items<EndpointEntry>,
        "directories" => directories: Items<Directory>,
        "errorCodes" => error_codes: Items<CommonErrorEntry>,
    } left_out ["version" "changeSet" "ram" "flowControl"]

    /// Which product it is.
    Info {
        "style" => style: String,
        "product" => product: String,
        "version" => version: String,
    } left_out []

    /// Types that are referred to.
    Components {
        "schemas" => schemas: Entries<Schema>,
    } left_out []

    /// An operation.
    ApiEntry {
        "path" => path: String,
        "methods" => methods: Items<String>,
        "schemes" => schemes: Items<String>,
        "produces" => produces: Items<String>,
        "consumes" => consumes: Items<String>,
        "operationType" => operation_type: String,
        "deprecated" => deprecated: bool,
        "systemTags" => system_tags: SystemTags,
        "parameters" => parameters: Items<Parameter>,
        "responses" => responses: Entries<ResponseEntry>,
        "errorCodes" => error_codes: Entries<Items<ErrorEntry>>,
        "responseDemo" => response_demo: String,
        "staticInfo" => static_info: StaticInfo,
    } left_out [
        "title" "summary" "description" "extraInfo" "requestParamsDescription" "responseParamsDescription"
        "security" "tags" "changeSet" "ramActions" "flowControl" "eventInfo"
    ]

    /// What tools of the vendor say about an operation.
    SystemTags {
        "operationType" => operation_type: String,
    } left_out [
        "abilityTreeNodes" "abilityTreeCode" "chargeType" "riskType" "tenantRelevance" "autoTest"
        "notSupportAutoTestReason"
    ]

    /// What takes the place of a deprecated operation, and how a job is followed.
    StaticInfo {
        "substitutions" => substitutions: Items<String>,
    } left_out ["returnType" "callback" "callbackInterval" "maxCallbackTimes" "noSubstitutionReason"]

    /// A parameter.
    Parameter {
        "name" => name: String,
        "in" => place: String,
        "style" => style: String,
        "schema" => schema: Schema,
    } left_out ["allowEmptyValue" "examples" "description"]

    /// A type, with the facts of the place where it is used.
    Schema {
        "type" => ty: String,
        "format" => format: String,
        "properties" => properties: Entries<Schema>,
        "items" => items: Box<Schema>,
        "additionalProperties" => additional: Box<Schema>,
        "$ref" => reference: String,
        "required" => required: bool,
        "docRequired" => doc_required: bool,
        "enum" => values: Items<String>,
        "enumValueTitles" => titled_values: KeyNames,
        "minimum" => minimum: f64,
        "maximum" => maximum: f64,
        "exclusiveMinimum" => exclusive_minimum: bool,
        "exclusiveMaximum" => exclusive_maximum: bool,
        "minLength" => min_length: f64,
        "maxLength" => max_length: f64,
        "maxItems" => max_items: f64,
        "default" => default: String,
        "example" => example: String,
        "deprecated" => deprecated: bool,
        "itemNode" => item_node: bool,
    } left_out [
        "title" "description" "minItems" "pattern" "index" "isFileTransferUrl" "readOnly" "itemName"
        "sdkPropertyName" "parseType"
    ]

    /// What comes back under one status.
    ResponseEntry {
        "schema" => schema: Schema,
        "headers" => headers: Entries<HeaderEntry>,
    } left_out ["description" "examples"]

    /// A header of a response.
    HeaderEntry {
        "schema" => schema: Schema,
    } left_out ["style" "description"]

    /// An error of an operation.
    ErrorEntry {
        "errorCode" => code: String,
        "errorMessage" => message: String,
    } left_out ["description"]

    /// An error of all operations.
    CommonErrorEntry {
        "code" => code: String,
        "message" => message: String,
        "http_code" => status: f64,
    } left_out ["description"]

    /// Hosts of a region.
    EndpointEntry {
        "regionId" => region: String,
        "endpoint" => endpoint: String,
        "public" => public: String,
        "vpc" => vpc: String,
    } left_out ["regionName" "areaId" "areaName"]
}

/// A folder of the table of contents, or an operation in it.
#[derive(Debug)]
pub(crate) enum Directory {
    Action(String),
    Group(Vec<Slot<Directory>>),
}

parts! {
    /// The keys of a folder.
    DirectoryEntry {
        "children" => children: Items<Directory>,
    } left_out ["id" "title" "type"]
}

impl Part for Directory {
    const EXPECTED: &'static str = "an operation or a group";

    fn read_map<'de, A: serde::de::MapAccess<'de>>(map: A) -> Result<Option<Self>, A::Error> {
        let entry = DirectoryEntry::read_map(map)?;
        let children = entry.and_then(|e| e.children.value);
        Ok(Some(Self::Group(children.map_or_else(Vec::new, |c| c.0))))
    }

    fn read_text(text: std::borrow::Cow<'_, str>) -> Option<Self> {
        Some(Self::Action(text.into_owned()))
    }
}
