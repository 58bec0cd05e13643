//! Credentials from a section of an ini file.

use std::{io::ErrorKind, path::PathBuf};

use crate::{
    credentials::{
        ProvideCredentials,
        error::{CredentialsError, CredentialsErrorKind},
        provider_context::Context,
        sts::Role,
        types::Credentials,
    },
    future::BoxFuture,
};

use super::{
    ini_parser::{Section, parse_sections},
    repr::{LoadedProfile, Profile},
};

const NAME: &str = "profile";
/// The official SDKs do not agree on the name: Go and Node read the first, Python and Java the
/// second.
const FILES: [&str; 2] = [".alibabacloud/credentials", ".alibabacloud/credentials.ini"];
const TYPES: &str = "access_key, ram_role_arn, oidc_role_arn, ecs_ram_role";

/// Credentials from a section of an ini file: `~/.alibabacloud/credentials`,
/// `~/.alibabacloud/credentials.ini`, or the file that `ALIBABA_CLOUD_CREDENTIALS_FILE` names.
///
/// The section is the one named here, else by `ALIBABA_CLOUD_PROFILE`, else `default`.
#[derive(Debug)]
pub struct ProfileProvider {
    context: Context,
    section: Option<String>,
    file: Option<PathBuf>,
    loaded: LoadedProfile,
}

impl ProfileProvider {
    /// The section that the environment of `context` chooses.
    pub fn new(context: Context) -> Self {
        Self {
            context,
            section: None,
            file: None,
            loaded: LoadedProfile::default(),
        }
    }

    /// The section of this name.
    pub fn section(mut self, name: impl Into<String>) -> Self {
        self.section = Some(name.into());
        self
    }

    /// Another file.
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.file = Some(path.into());
        self
    }

    fn load_profile(&self) -> Result<Profile, CredentialsError> {
        let name = self
            .section
            .clone()
            .or_else(|| self.context.var("ALIBABA_CLOUD_PROFILE"));
        let name = name.unwrap_or_else(|| "default".to_owned());
        let failed = |kind, message: String| CredentialsError::new(NAME, kind, message);
        let mut looked = Vec::new();
        for path in self.candidate_files() {
            let shown = path.display();
            let bytes = match self.context.environment.read(&path) {
                Ok(bytes) => zeroize::Zeroizing::new(bytes),
                Err(error) if error.kind() == ErrorKind::NotFound => {
                    looked.push(format!("{shown}: {error}"));
                    continue;
                }
                Err(error) => {
                    return Err(failed(
                        CredentialsErrorKind::Invalid,
                        format!("{shown}: {error}"),
                    ));
                }
            };
            let text = String::from_utf8_lossy(&bytes);
            let mut sections = parse_sections(&text).map_err(|line| {
                let message = format!("{shown}: line {line} is neither a section nor a pair");
                failed(CredentialsErrorKind::Invalid, message)
            })?;
            match sections.remove(&name) {
                Some(section) => {
                    return parse_profile(&section).map_err(|why| {
                        failed(
                            CredentialsErrorKind::Invalid,
                            format!("{shown}: section `{name}`: {why}"),
                        )
                    });
                }
                None => looked.push(format!("{shown}: no section `{name}`")),
            }
        }
        let message = if looked.is_empty() {
            "there is no home directory".to_owned()
        } else {
            looked.join(", ")
        };
        Err(failed(CredentialsErrorKind::NotConfigured, message))
    }

    fn candidate_files(&self) -> Vec<PathBuf> {
        let named = self
            .context
            .var("ALIBABA_CLOUD_CREDENTIALS_FILE")
            .map(PathBuf::from);
        match self.file.clone().or(named) {
            Some(path) => vec![path],
            None => {
                let home = self.context.environment.home();
                home.iter()
                    .flat_map(|home| FILES.map(|file| home.join(file)))
                    .collect()
            }
        }
    }
}

fn parse_profile(section: &Section) -> Result<Profile, String> {
    let text = |name: &str| {
        section
            .get(name)
            .map(|text| text.as_str())
            .filter(|text| !text.is_empty())
    };
    let need = |name: &str| text(name).ok_or_else(|| format!("`{name}` is not given"));
    let key_pair = || {
        Ok::<_, String>(Credentials::new(
            need("access_key_id")?,
            need("access_key_secret")?,
        ))
    };
    let role = || {
        let mut role = Role::new(need("role_arn")?);
        if let Some(name) = text("role_session_name") {
            role = role.named(name);
        }
        if let Some(policy) = text("policy") {
            role = role.policy(policy);
        }
        Ok::<_, String>(role)
    };
    match need("type")? {
        "access_key" => Ok(Profile::Fixed(key_pair()?)),
        "ram_role_arn" => Ok(Profile::AssumeRole(
            Box::new(Profile::Fixed(key_pair()?)),
            role()?,
        )),
        "oidc_role_arn" => Ok(Profile::Oidc {
            role: role()?,
            provider_arn: Some(need("oidc_provider_arn")?.to_owned()),
            token_file: Some(need("oidc_token_file_path")?.to_owned()),
        }),
        "ecs_ram_role" => Ok(Profile::EcsRole(text("role_name").map(str::to_owned))),
        other => Err(format!(
            "the type `{}` is not one of {TYPES}",
            other.escape_debug()
        )),
    }
}

impl ProvideCredentials for ProfileProvider {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.loaded.get(NAME, &self.context, || self.load_profile()))
    }

    fn invalidate(&self, rejected: &Credentials) {
        self.loaded.invalidate(rejected);
    }
}
